package org.partnershipportal.openreferral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A telephone number of a service; outOfHours for one that is answered when the others are not. */
public record ListedPhone(
        UUID id,
        String number,
        @Nullable String label,
        @Nullable String hours,
        boolean outOfHours) {}
