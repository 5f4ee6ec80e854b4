package org.partnershipportal.analytics;

import org.jspecify.annotations.Nullable;

/** Parts of a whole. */
final class Shares {
    private Shares() {}

    /** Of a hundred so many; null of nothing, because no share of nothing is good or bad. */
    static @Nullable Integer percent(long part, long whole) {
        return whole == 0 ? null : (int) Math.round(100.0 * part / whole);
    }
}
