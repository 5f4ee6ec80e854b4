package org.partnershipportal.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review.
 *
 * @param slug of the body that was reviewed; null for the partnership
 * @param body its name; null for the partnership
 * @param on the day of its report
 * @param recommendations how many it has
 */
public record ReviewRow(
        UUID id,
        @Nullable String slug,
        @Nullable String body,
        String title,
        LocalDate on,
        String reportTo,
        int recommendations) {}
