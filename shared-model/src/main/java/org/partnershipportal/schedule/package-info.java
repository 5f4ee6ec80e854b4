/**
 * Owns when something is open: lines by weekday, dated exceptions, bank holidays, and the rules that say "open now" and
 * "next open". Needs worktime, identity, audit. Publishes {@link org.partnershipportal.schedule.OpeningHours},
 * {@link org.partnershipportal.schedule.ScheduleService} and {@link org.partnershipportal.schedule.OfficeService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.schedule;
