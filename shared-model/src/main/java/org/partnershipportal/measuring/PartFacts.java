package org.partnershipportal.measuring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.Promised;

/**
 * What the portal knows of a part: routing facts, no contents.
 *
 * @param origin the name of the way by which it came
 * @param information whether it is a request for information
 * @param first the body that had it first
 * @param settledAt when it was completed; null while it is not, and for what was another one's duplicate
 * @param droppedAt when it was closed otherwise: withdrawn, keyed in error, a duplicate
 * @param toldAt when the resident was told last that it may be late
 * @param passedOnAt when a body that had closed left it to who has it now; null for never
 * @param handOvers how often another body took it or gave it back
 * @param handedBack how often it was "not ours"
 * @param confirmedAt when its trail began
 * @param answeredAt when somebody first told the resident something
 * @param printed whether the answer was to be printed, and {@code postedAt} when it was sent
 */
record PartFacts(
        UUID id,
        String origin,
        boolean information,
        UUID first,
        Instant came,
        Promised promised,
        @Nullable Instant settledAt,
        @Nullable Instant droppedAt,
        @Nullable Instant toldAt,
        @Nullable Instant passedOnAt,
        int handOvers,
        int handedBack,
        @Nullable Instant confirmedAt,
        @Nullable Instant answeredAt,
        boolean printed,
        @Nullable Instant postedAt) {}
