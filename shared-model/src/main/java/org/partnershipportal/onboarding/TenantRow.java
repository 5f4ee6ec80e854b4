package org.partnershipportal.onboarding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as the partnership's administrators see it.
 *
 * @param status ACTIVE, SUSPENDED, CLOSING (its last day is known) or CLOSED (it is over)
 * @param lastDay of a body that closes or has closed; null when no end is known
 * @param followedBy the names of the bodies that follow it; null for none
 * @param areas the names of the areas served today; null for none
 * @param administrators how many people administer it
 */
public record TenantRow(
        UUID id,
        String slug,
        String name,
        String kind,
        String status,
        LocalDate joinedOn,
        @Nullable LocalDate lastDay,
        @Nullable String followedBy,
        @Nullable String areas,
        int administrators) {

    public boolean isClosed() {
        return "CLOSED".equals(status);
    }

    /** The first day on which it is no longer there; null when no end is known. */
    public @Nullable LocalDate goneOn() {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    public boolean lacksAdministrator() {
        return administrators == 0 && !isClosed();
    }

    /** Whether there is somebody to whom the first invitation can be sent again. */
    public boolean isInvited() {
        return administrators > 0 && !isClosed();
    }

    public boolean lacksAreas() {
        return areas == null && !isClosed();
    }
}
