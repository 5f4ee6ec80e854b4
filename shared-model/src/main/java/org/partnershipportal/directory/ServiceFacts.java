package org.partnershipportal.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known before one asks for a service; a body's own words where it has some, else what holds everywhere.
 *
 * @param body whose service it is; null for what holds everywhere
 * @param description the body's own; null for none
 * @param assuredOn when the body last confirmed its own words; null when it has none
 */
public record ServiceFacts(
        UUID service,
        @Nullable UUID body,
        @Nullable String description,
        @Nullable String whoQualifies,
        @Nullable String cost,
        @Nullable String whatToBring,
        @Nullable LocalDate assuredOn) {

    /** Whether nothing at all is known. */
    public boolean isNothing() {
        return description == null && whoQualifies == null && cost == null && whatToBring == null;
    }
}
