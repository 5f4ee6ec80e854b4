package org.partnershipportal.assessment;

import java.time.YearMonth;
import java.util.UUID;

/** What the newest finished assessment of a body by a framework comes to. */
public record HeadlineRow(UUID assessment, String framework, YearMonth month, ScoreSum sum) {}
