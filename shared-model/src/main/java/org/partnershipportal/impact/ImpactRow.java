package org.partnershipportal.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment.
 *
 * @param slug of the body
 * @param service name of the service; null for none
 * @param decision null for a draft; so decidedOn and publishedAt
 * @param nextReview when it is looked at again; null for a draft, and for never
 * @param looked how many of the characteristics were looked at
 */
public record ImpactRow(
        UUID id,
        String slug,
        String body,
        String title,
        @Nullable String service,
        @Nullable Decision decision,
        @Nullable LocalDate decidedOn,
        @Nullable Instant publishedAt,
        @Nullable LocalDate nextReview,
        int looked) {

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether it should have been looked at again by now. */
    public boolean isOverdue(LocalDate today) {
        return nextReview != null && today.isAfter(nextReview);
    }
}
