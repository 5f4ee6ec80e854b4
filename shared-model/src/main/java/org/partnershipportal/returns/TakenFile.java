package org.partnershipportal.returns;

import java.time.YearMonth;
import java.util.List;

/** What became of the months of a file. */
public record TakenFile(List<YearMonth> submitted, List<YearMonth> corrected, List<YearMonth> unchanged) {}
