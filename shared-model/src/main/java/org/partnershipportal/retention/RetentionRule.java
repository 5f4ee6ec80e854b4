package org.partnershipportal.retention;

import java.util.Optional;

/**
 * How long copies are kept once a part is closed.
 *
 * @param slug of the service; empty for all services that no rule names
 * @param service name of the service; empty likewise
 * @param months 1 to 240
 */
public record RetentionRule(Optional<String> slug, Optional<String> service, int months) {}
