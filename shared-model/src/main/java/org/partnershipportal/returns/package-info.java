/**
 * Owns what bodies count outside the portal and hand in each month: what is asked, how it is checked, its corrections and
 * reminders, and how it becomes figures. Needs standard, charter, performance, watch and outbox. Publishes
 * {@link org.partnershipportal.returns.ReturnService}, {@link org.partnershipportal.returns.ReturnFileService},
 * {@link org.partnershipportal.returns.ReturnReminderService} and
 * {@link org.partnershipportal.returns.ReturnOverviewService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.returns;
