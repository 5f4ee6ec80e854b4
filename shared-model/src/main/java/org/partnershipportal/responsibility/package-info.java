/**
 * Owns who is responsible for a service, where, from when until when, and on what authority; and the changes that one
 * person proposes and another approves. Needs directory and place. Publishes
 * {@link org.partnershipportal.responsibility.ResponsibilityService},
 * {@link org.partnershipportal.responsibility.HereService}, {@link org.partnershipportal.responsibility.RuleService} and
 * {@link org.partnershipportal.responsibility.RuleApprovalService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.responsibility;
