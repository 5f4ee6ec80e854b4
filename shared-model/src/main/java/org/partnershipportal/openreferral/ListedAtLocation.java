package org.partnershipportal.openreferral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body's service at a location; limits is what its desk cannot do, null for none. */
public record ListedAtLocation(
        UUID id,
        ListedServiceRow service,
        ListedLocation location,
        @Nullable String limits) {}
