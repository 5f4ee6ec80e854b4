package org.partnershipportal.machine;

import java.time.Instant;
import java.util.UUID;

/**
 * What happened with a service request: a step of its trail, or a note that its bodies share.
 *
 * @param closed whether the request was closed then
 */
public record RequestUpdateRow(UUID id, String reference, boolean closed, Instant at, String description) {}
