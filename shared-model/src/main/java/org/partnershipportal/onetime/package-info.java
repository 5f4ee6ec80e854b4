/**
 * Owns one-time links: by which a body in which nobody signs in answers referrals, and the addresses to which they go.
 * Needs directory, outbox, referral. Publishes {@link org.partnershipportal.onetime.ReceiverDoor} (to who has a link),
 * {@link org.partnershipportal.onetime.RingService} (to who waits for an answer), {@link
 * org.partnershipportal.onetime.ReceiverLinks} and {@link org.partnershipportal.onetime.ReferralAddressService}.
 */
@NullMarked
package org.partnershipportal.onetime;

import org.jspecify.annotations.NullMarked;
