package org.partnershipportal.measuring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer of another body.
 *
 * @param at where it stands in its source
 * @param from the body that offered it
 * @param to the body that has it now, or answered it
 * @param answered whether it was accepted or handed back, and not taken back
 * @param endedAt when it was answered or taken back; null while it waits
 */
record OfferFacts(
        UUID id,
        Instant at,
        UUID part,
        UUID from,
        UUID to,
        Instant offeredAt,
        boolean answered,
        @Nullable Instant endedAt) {}
