package org.partnershipportal.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of residents that shall lead to a service.
 *
 * @param status PROPOSED, APPROVED, REJECTED or WITHDRAWN
 * @param own whether who reads it proposed it
 * @param decidedBy a name; null while it waits
 * @param reason of a rejection; null for none
 */
public record PhraseProposalRow(
        UUID id,
        String phrase,
        UUID serviceId,
        String service,
        String why,
        String proposedBy,
        Instant proposedAt,
        String status,
        boolean own,
        @Nullable String decidedBy,
        @Nullable String reason) {

    /** Whether it waits for the second person. */
    public boolean isOpen() {
        return "PROPOSED".equals(status);
    }
}
