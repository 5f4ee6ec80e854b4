package org.partnershipportal.openreferral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A location as open data names it.
 *
 * @param region the county or unitary area of the body that runs it; null when it has none
 */
public record ListedLocation(
        UUID id,
        String slug,
        String name,
        String address,
        @Nullable String postcode,
        @Nullable String region,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String accessibility) {}
