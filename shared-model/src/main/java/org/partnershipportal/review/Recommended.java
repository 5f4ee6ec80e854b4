package org.partnershipportal.review;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation that was checked; {@code body} null for the partnership, {@code due} null for no month. */
record Recommended(
        String number,
        String theme,
        String text,
        Priority priority,
        @Nullable UUID body,
        String role,
        @Nullable YearMonth due) {}
