package org.partnershipportal.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that could not be sent.
 *
 * @param about the case or thing that it belongs to, for instance a reference
 * @param addressee the address without the name
 * @param attempts how often it was tried
 * @param error what was said the last time
 */
public record UndeliveredRow(
        UUID id, String about, String addressee, String subject, Instant since, int attempts, String error) {}
