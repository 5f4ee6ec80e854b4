package org.partnershipportal.measuring;

import java.time.YearMonth;

/** What came of something: whether it is as promised, and the month in which that was known. */
record Verdict(YearMonth month, boolean hit) {}
