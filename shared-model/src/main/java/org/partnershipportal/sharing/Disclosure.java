package org.partnershipportal.sharing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a manager let travel once, beyond any agreement.
 *
 * @param fields of personal data; at least one
 * @param reason in the manager's words
 */
public record Disclosure(UUID id, Set<SharedField> fields, String reason, Instant at) {}
