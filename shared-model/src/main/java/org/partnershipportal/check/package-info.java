/**
 * Owns reality checks and mystery contacts by which bodies try how each other serves: their plan, what was found, the actions
 * that follow and when these are looked at again. Needs standard, charter, performance, watch and outbox. Publishes
 * {@link org.partnershipportal.check.CheckService}, {@link org.partnershipportal.check.CheckWorkService},
 * {@link org.partnershipportal.check.PartnershipCheckService}, {@link org.partnershipportal.check.CheckFollowService} and,
 * for other use cases, {@link org.partnershipportal.check.OpenActions}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.check;
