/**
 * Owns when something is open: lines by weekday, dated exceptions, bank holidays, and the rules that say "open now" and
 * "next open". Needs worktime. Publishes {@link org.partnershipportal.schedule.OpeningHours} and
 * {@link org.partnershipportal.schedule.ScheduleService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.schedule;
