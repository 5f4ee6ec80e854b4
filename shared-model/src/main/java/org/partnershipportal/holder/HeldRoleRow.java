package org.partnershipportal.holder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that is held at bodies.
 *
 * @param matter for what, such as customer care
 * @param everyBody whether each body is to fill it
 * @param endedOn the first day on which it is not wanted any more; null for one that is
 */
public record HeldRoleRow(
        UUID id,
        int version,
        RoleKind kind,
        String matter,
        String about,
        boolean everyBody,
        LocalDate wantedFrom,
        @Nullable LocalDate endedOn) {}
