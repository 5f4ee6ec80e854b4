package org.partnershipportal.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a review recommends, and how it stands.
 *
 * @param slug of the body that is to do it; null for the partnership
 * @param body its name; null for the partnership
 * @param role who there is to do it
 * @param due it is to be done by the end of this month; null for no month
 * @param since since when it stands so; null while nobody has said anything
 * @param steps how many steps were said
 */
public record RecommendationRow(
        UUID id,
        UUID review,
        String reviewTitle,
        LocalDate reviewOn,
        @Nullable String slug,
        @Nullable String body,
        String number,
        String theme,
        String text,
        Priority priority,
        String role,
        @Nullable YearMonth due,
        Progress progress,
        @Nullable LocalDate since,
        int steps) {

    /** Whether its month is over, and it is not done. */
    public boolean isOverdue(LocalDate today) {
        return due != null && progress.isOpen() && today.isAfter(due.atEndOfMonth());
    }
}
