package org.partnershipportal.holder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role at a body, and who holds it.
 *
 * @param slug of the body
 * @param holder who holds it today; null where it is vacant
 * @param vacantSince the first day on which nobody held it; null where somebody does
 * @param next who is to hold it from a later day on, if anybody
 */
public record HeldByRow(
        String slug,
        String body,
        UUID roleId,
        RoleKind kind,
        String matter,
        boolean everyBody,
        @Nullable HolderRow holder,
        @Nullable LocalDate vacantSince,
        @Nullable HolderRow next) {
    public boolean isVacant() {
        return holder == null;
    }
}
