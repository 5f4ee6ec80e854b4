package org.partnershipportal.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is to leave after the commit. It carries no contents of a case.
 *
 * @param stream messages of one stream leave in order, for each recipient; what it is about, as people know it
 * @param tenant in whose name it is sent; null for the partnership
 */
public record OutboxMessage(String stream, @Nullable UUID tenant, String recipient, String subject, String body) {}
