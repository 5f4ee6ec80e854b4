package org.partnershipportal.assessment;

import java.time.YearMonth;

/**
 * What a body does about a gap.
 *
 * @param owner the role that answers for it
 * @param due the month by whose end it is done
 */
public record PlannedAction(String text, String owner, YearMonth due) {}
