package org.partnershipportal.feedback;

import org.jspecify.annotations.Nullable;

/**
 * Counts of one quarter.
 *
 * @param inTime complaints whose stages were all answered in time; late the others that were due
 * @param takenFurther complaints that went beyond their first stage
 */
public record Figures(
        @Nullable Integer compliments,
        @Nullable Integer comments,
        @Nullable Integer complaints,
        @Nullable Integer inTime,
        @Nullable Integer late,
        @Nullable Integer takenFurther) {
    /** The smallest count that may be published, but for none. */
    public static final int LEAST = 5;

    /** As they may be published: null for one to four, and for what would tell of one to four. */
    Figures suppressed() {
        boolean parts = hidden(inTime) == null || hidden(late) == null;
        return new Figures(
                hidden(compliments),
                hidden(comments),
                hidden(complaints),
                parts ? null : inTime,
                parts ? null : late,
                hidden(takenFurther));
    }

    private static @Nullable Integer hidden(@Nullable Integer count) {
        return count == null || (count > 0 && count < LEAST) ? null : count;
    }
}
