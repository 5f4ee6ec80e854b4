package org.partnershipportal.location;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A location that offers a service of a body.
 *
 * @param channels by which, for instance DESK and PAPERS
 * @param limits what its desk cannot do; null for none
 * @param metres as the crow flies from the place that was asked for; null when that is not known
 */
public record NearRow(
        LocationRow location,
        UUID service,
        UUID body,
        List<String> channels,
        @Nullable String limits,
        @Nullable Integer metres) {}
