package org.partnershipportal.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review as it was typed.
 *
 * @param on the day of its report
 * @param reportTo to whom it is reported, such as a committee
 */
public record ReviewForm(
        @Nullable String title,
        @Nullable LocalDate on,
        @Nullable String reportTo) {}
