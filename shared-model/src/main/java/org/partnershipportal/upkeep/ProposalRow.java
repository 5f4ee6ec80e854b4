package org.partnershipportal.upkeep;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody proposes.
 *
 * @param by the name of who proposes it
 * @param status OPEN, APPROVED, REFUSED or WITHDRAWN
 * @param own whether who asks proposed it
 * @param reason of a refusal; null for none
 */
public record ProposalRow(
        UUID id,
        EntryKind kind,
        ProposalAction action,
        UUID subject,
        String name,
        String by,
        Instant at,
        String status,
        boolean own,
        @Nullable String reason) {}
