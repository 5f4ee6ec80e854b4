package org.partnershipportal.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file beside a part.
 *
 * @param size in bytes
 * @param shared whether the bodies that work on the part see it, and not the own body alone
 * @param by name of the person, when it is the own body's; null for another's, whose people are not named
 * @param fromResident whether it came with the enquiry
 */
public record AttachmentRow(
        UUID id,
        String reference,
        String name,
        FileKind kind,
        int size,
        boolean shared,
        Scan scan,
        String body,
        @Nullable String by,
        boolean fromResident,
        Instant at) {}
