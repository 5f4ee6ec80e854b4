package org.partnershipportal.assessment;

import java.time.YearMonth;
import java.util.UUID;

/** A body, and the newest assessment that it shares. */
public record SharerRow(UUID body, String name, UUID assessment, YearMonth month) {}
