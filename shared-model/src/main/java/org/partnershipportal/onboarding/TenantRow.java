package org.partnershipportal.onboarding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as the partnership's administrators see it.
 *
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
        @Nullable String areas,
        int administrators) {

    public boolean lacksAdministrator() {
        return administrators == 0;
    }

    public boolean lacksAreas() {
        return areas == null;
    }
}
