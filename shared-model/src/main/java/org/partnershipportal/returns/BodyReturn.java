package org.partnershipportal.returns;

import java.time.YearMonth;

/** How a month stands for a body; {@code gaps} how many figures are not known of what was handed in. */
public record BodyReturn(YearMonth month, ReturnStanding standing, int gaps) {}
