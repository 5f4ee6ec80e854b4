package org.partnershipportal.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be printed for somebody: a whole letter, or a sentence for the next one.
 *
 * @param news whether it is a sentence
 */
record PrintPart(
        UUID id,
        String reference,
        String addressee,
        String body,
        @Nullable String format,
        Instant createdAt,
        boolean news) {}
