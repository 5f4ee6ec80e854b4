package org.partnershipportal.hook;

import java.time.Instant;
import java.util.UUID;

/**
 * An address to which changes are posted.
 *
 * @param waiting messages that were tried and not taken yet
 */
public record WebhookRow(UUID id, String url, Instant since, int waiting) {}
