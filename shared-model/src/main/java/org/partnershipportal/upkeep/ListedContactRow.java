package org.partnershipportal.upkeep;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact of a listed body.
 *
 * @param channel PHONE, EMAIL, WEB, VISIT or OUT_OF_HOURS
 * @param name what it is called, and the service that it is for; null when it is for everything and has no name
 * @param hours in words; null for nothing said
 */
public record ListedContactRow(
        UUID id,
        String channel,
        @Nullable String name,
        String value,
        @Nullable String hours,
        LocalDate assuredOn,
        LocalDate reviewOn,
        boolean overdue) {}
