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
 * @param withdrawn why it was taken back; null for one that stands. Of one that was taken back, the name is empty
 * @param withdrawable whether who asks may take it back
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
        Instant at,
        @Nullable String withdrawn,
        boolean withdrawable) {

    /** Whether it may be downloaded. */
    public boolean isGivenOut() {
        return withdrawn == null && scan.isGivenOut();
    }
}
