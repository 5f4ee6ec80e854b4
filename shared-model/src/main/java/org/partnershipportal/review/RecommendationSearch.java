package org.partnershipportal.review;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations are asked for; null for all.
 *
 * @param body slug of the body that is to do it, or {@link #PARTNERSHIP}
 * @param standing name of a {@link Progress}, or {@link #OVERDUE}
 */
public record RecommendationSearch(
        @Nullable String body,
        @Nullable String standing,
        @Nullable String theme,
        @Nullable UUID review) {
    /** In place of a body's slug: the partnership itself. */
    public static final String PARTNERSHIP = "partnership";

    /** In place of a progress: what should have been done by now, and is not. */
    public static final String OVERDUE = "OVERDUE";

    /** All of them. */
    public static final RecommendationSearch ALL = new RecommendationSearch(null, null, null, null);

    /** A standing as addresses write it, for instance {@code under-way}; null for one that there is not. */
    public static @Nullable String standing(@Nullable String written) {
        String name = written == null ? "" : written.toUpperCase(Locale.ROOT).replace('-', '_');
        if (name.equals(OVERDUE)) {
            return OVERDUE;
        }
        for (Progress progress : Progress.values()) {
            if (progress.name().equals(name)) {
                return name;
            }
        }
        return null;
    }
}
