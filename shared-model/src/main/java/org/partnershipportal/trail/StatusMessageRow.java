package org.partnershipportal.trail;

import java.time.Instant;
import java.util.Optional;

/**
 * What was added to a trail for the accountable body.
 *
 * @param body whose adviser added it for the resident; empty for the resident's own reply
 */
public record StatusMessageRow(Instant at, Optional<String> body, String message) {}
