package org.partnershipportal.letter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that waits to be printed and posted.
 *
 * @param id of the first of its parts
 * @param parts the ids of all that it says: these are posted with it, and no other
 * @param reference of the enquiry; of several, with commas between them
 * @param addressee name and address, in lines
 * @param format what the person needs to be able to read it; null for nothing
 */
public record LetterRow(
        UUID id,
        String reference,
        String addressee,
        String body,
        @Nullable String format,
        Instant createdAt,
        List<UUID> parts) {}
