package org.partnershipportal.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it goes, as it was typed.
 *
 * @param note what was done; for what is not accepted, why
 * @param on since when it is so
 */
public record ProgressForm(
        @Nullable String progress,
        @Nullable String note,
        @Nullable LocalDate on) {}
