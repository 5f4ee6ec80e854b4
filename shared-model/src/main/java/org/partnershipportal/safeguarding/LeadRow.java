package org.partnershipportal.safeguarding;

import java.time.Instant;
import java.util.UUID;

/**
 * A data protection lead of the own body, or a member who could be named.
 *
 * @param id of the naming; of the membership for who could be named
 * @param since when named; when the membership began for who could be named
 */
public record LeadRow(UUID id, String subject, String name, Instant since) {}
