package org.partnershipportal.upkeep;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the own body as it may be changed.
 *
 * @param values by field; empty text for nothing; a field that is not there cannot be changed by the form
 * @param assuredOn when it was last confirmed; null for an offer that is not written yet
 */
public record EntryView(
        EntryKind kind,
        UUID id,
        String name,
        Map<String, String> values,
        @Nullable LocalDate assuredOn,
        @Nullable LocalDate reviewOn) {}
