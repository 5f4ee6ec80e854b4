package org.partnershipportal.measuring;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a promise was kept or not for one thing.
 *
 * @param promise the line of the version that the body kept when it came
 * @param month in which that was known
 * @param ownHit by what the body promised beyond the standard; null where it promised no other amount
 */
record Measured(
        UUID promise,
        UUID subject,
        YearMonth month,
        boolean hit,
        @Nullable Boolean ownHit) {}
