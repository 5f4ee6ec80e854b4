package org.partnershipportal.performance;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of how many cases of a month how many did what a promise counts.
 *
 * @param promise the line of the version by which they were measured
 * @param cases zero is known to be none
 * @param hits those in time, or done; for a measure in per cent those that it counts, as callers who gave up
 * @param ownHits those by what the body promised beyond the standard; null where it promised no other amount
 */
public record Figure(
        UUID promise,
        YearMonth month,
        int cases,
        int hits,
        @Nullable Integer ownHits) {}
