package org.partnershipportal.onboarding;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that joins.
 *
 * @param slug its short name in addresses, and its alias in the sign-in service
 * @param domain of its e-mail addresses
 * @param areas that it serves from today on; may be empty
 * @param capacity in which it serves them; null for that of its kind
 * @param liveInbox whether it works on enquiries in the portal from today on
 */
public record TenantForm(
        @Nullable String name,
        @Nullable String slug,
        @Nullable BodyKind kind,
        @Nullable String website,
        @Nullable String domain,
        Set<UUID> areas,
        @Nullable BodyKind capacity,
        boolean liveInbox,
        @Nullable String administratorName,
        @Nullable String administratorEmail) {

    public TenantForm {
        areas = Set.copyOf(areas);
    }

    /** In which capacity the areas are served; null when the kind is missing. */
    public @Nullable BodyKind servesAs() {
        return capacity == null ? kind : capacity;
    }
}
