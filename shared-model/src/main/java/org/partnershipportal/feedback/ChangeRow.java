package org.partnershipportal.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body has learnt and changed, as it was published. */
public record ChangeRow(
        UUID id,
        String slug,
        String body,
        @Nullable String service,
        String learnt,
        String changed,
        Instant published) {}
