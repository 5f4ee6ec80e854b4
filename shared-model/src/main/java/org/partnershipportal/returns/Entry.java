package org.partnershipportal.returns;

import org.jspecify.annotations.Nullable;

/** What was handed in for one figure: a number, or why there is none. */
public record Entry(@Nullable Integer value, @Nullable Gap gap) {
    static Entry of(int value) {
        return new Entry(value, null);
    }

    static Entry of(Gap gap) {
        return new Entry(null, gap);
    }
}
