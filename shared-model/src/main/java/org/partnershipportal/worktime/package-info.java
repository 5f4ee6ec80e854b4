/**
 * Owns time as the partnership counts it: the clock, working days, and the days on which nobody works. Needs nothing of
 * ours. Publishes {@link org.partnershipportal.worktime.WorkingDays}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.worktime;
