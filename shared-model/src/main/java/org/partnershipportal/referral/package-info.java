/**
 * Owns the parts of enquiries and their way from body to body: who is accountable, what was offered, what may be done
 * now. Needs directory, sharing, trail. Publishes {@link org.partnershipportal.referral.CaseService} (to see),
 * {@link org.partnershipportal.referral.MoveService} (to move) and {@link org.partnershipportal.referral.Parts} (to open).
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.referral;
