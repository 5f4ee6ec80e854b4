package org.partnershipportal.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who decides at the partnership desk, or a manager who could.
 *
 * @param id of the naming; of the membership for who could be named
 * @param body where he or she is manager
 * @param escalation whether to be told of what is not decided in time
 * @param since when named; when the membership began for who could be named
 */
public record DeciderRow(
        UUID id, String subject, String name, String email, String body, boolean escalation, Instant since) {}
