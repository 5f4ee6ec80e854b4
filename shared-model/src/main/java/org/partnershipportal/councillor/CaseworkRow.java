package org.partnershipportal.councillor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a councillor's casework.
 *
 * @param about service and place; null once the authority is withdrawn
 * @param sentence the latest step; null once the authority is withdrawn
 * @param due by when the next one is; empty when nothing more happens
 */
public record CaseworkRow(
        String reference,
        @Nullable String about,
        @Nullable String sentence,
        Optional<LocalDate> due,
        Instant raised,
        boolean withdrawn) {}
