package org.partnershipportal.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One way to reach a body. channel is PHONE, EMAIL, WEB, VISIT or OUT_OF_HOURS; hours as text, null when not known. */
public record ContactRow(
        UUID id,
        UUID organisationId,
        String channel,
        @Nullable String label,
        String value,
        @Nullable String hours) {}
