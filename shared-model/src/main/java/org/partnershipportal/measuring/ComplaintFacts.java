package org.partnershipportal.measuring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint, as a body sees it that has it or had it first.
 *
 * @param origin the name of the way by which it came
 * @param statutory whether the law gives it stages and days of its own, by the kind of its body or by its service
 * @param acknowledgeDays of the procedure under which it came; {@code answerDays} those of its first stage
 * @param passedOnAt when the first body gave it to the other; null for never
 * @param confirmedAt when it was confirmed; null for not
 * @param answeredAt when it was answered at its first stage; null for not
 * @param closedAt when it was first closed; null for never
 * @param recorded whether it says what came of it
 * @param predecessor the closed body that had it before, {@code leftAt} the end of its last day; null for none
 */
record ComplaintFacts(
        UUID id,
        Instant at,
        @Nullable String origin,
        boolean statutory,
        UUID first,
        UUID body,
        Instant received,
        int acknowledgeDays,
        int answerDays,
        @Nullable Instant passedOnAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        boolean recorded,
        @Nullable UUID predecessor,
        @Nullable Instant leftAt) {}
