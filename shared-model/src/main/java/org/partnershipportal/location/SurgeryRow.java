package org.partnershipportal.location;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's surgery at a location; when it is, its schedule says. */
public record SurgeryRow(
        UUID id,
        String name,
        String bodySlug,
        String bodyName,
        @Nullable String note) {}
