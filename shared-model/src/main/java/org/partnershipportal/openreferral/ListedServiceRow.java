package org.partnershipportal.openreferral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service as one body gives it.
 *
 * @param facts what holds of it
 * @param assuredOn when the body last confirmed what it says about it; null when it says nothing of its own
 * @param changedAt when something that is told of it last changed
 * @param website the page of the body about it, or the body's own; null when neither is known
 */
public record ListedServiceRow(
        UUID id,
        ListedBody body,
        Facts facts,
        @Nullable LocalDate assuredOn,
        @Nullable String email,
        @Nullable String website,
        Instant changedAt) {

    /**
     * What is known of a service at a body.
     *
     * @param serviceId the service, whoever gives it
     * @param lgsl its number in the Local Government Services List; null when it has none
     * @param minimumAge in years, as {@code maximumAge}; null for no limit
     */
    public record Facts(
            UUID serviceId,
            String slug,
            String name,
            String description,
            String group,
            @Nullable Integer lgsl,
            @Nullable String whoQualifies,
            @Nullable String cost,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge) {}
}
