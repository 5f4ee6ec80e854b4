package org.partnershipportal.handoff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visitor whom another body's desk has sent here. */
public record VisitorRow(
        UUID id,
        String from,
        String matter,
        String expected,
        @Nullable String supportNeeds) {}
