package org.partnershipportal.review;

import org.jspecify.annotations.Nullable;

/**
 * A recommendation as it was typed.
 *
 * @param number in its review, such as 10a
 * @param body slug of the body that is to do it; empty for the partnership, and not read where a body adds it for itself
 * @param role who there is to do it; never a name
 * @param due a month, such as {@code 3 2027} or {@code 2027-03}; empty for none
 */
public record RecommendationForm(
        @Nullable String number,
        @Nullable String theme,
        @Nullable String text,
        @Nullable String priority,
        @Nullable String body,
        @Nullable String role,
        @Nullable String due) {

    /** The same for another body. */
    RecommendationForm of(String other) {
        return new RecommendationForm(number, theme, text, priority, other, role, due);
    }
}
