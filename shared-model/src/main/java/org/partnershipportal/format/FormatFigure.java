package org.partnershipportal.format;

import org.jspecify.annotations.Nullable;

/**
 * Counts of a year, each null for what is not told.
 *
 * @param kind null for all together
 */
public record FormatFigure(
        @Nullable FormatKind kind,
        @Nullable Integer asked,
        @Nullable Integer inTime,
        @Nullable Integer late,
        @Nullable Integer refused) {}
