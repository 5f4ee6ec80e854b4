/**
 * Owns time as the partnership counts it: the clock, working days, the days on which nobody works, and how a promise
 * is counted across bodies. Needs nothing of ours. Publishes {@link org.partnershipportal.worktime.WorkingDays} and
 * {@link org.partnershipportal.worktime.PromiseClocks}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.worktime;
