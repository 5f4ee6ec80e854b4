package org.partnershipportal.onetime;

import java.time.Instant;
import java.util.UUID;

/**
 * The one referral that is open to who has its key.
 *
 * @param body for which it is answered
 * @param until when it shuts
 */
public record OpenedReferral(UUID part, String reference, UUID body, String slug, String name, Instant until) {}
