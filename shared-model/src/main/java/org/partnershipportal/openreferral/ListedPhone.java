package org.partnershipportal.openreferral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number of a service.
 *
 * @param outOfHours whether it is answered when the others are not
 * @param former the body that had it and has closed; null for the body's own
 */
public record ListedPhone(
        UUID id,
        String number,
        @Nullable String label,
        @Nullable String hours,
        boolean outOfHours,
        @Nullable String former) {}
