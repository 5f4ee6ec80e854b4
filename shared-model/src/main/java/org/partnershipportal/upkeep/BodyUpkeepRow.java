package org.partnershipportal.upkeep;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How true one body keeps its part of the directory.
 *
 * @param overdue how many of its entries are due for review
 * @param oldest the day since when the longest overdue one is; null when none is
 * @param brokenLinks how many links of its entries lead nowhere
 */
public record BodyUpkeepRow(
        UUID id,
        String slug,
        String name,
        int entries,
        int overdue,
        @Nullable LocalDate oldest,
        int brokenLinks) {}
