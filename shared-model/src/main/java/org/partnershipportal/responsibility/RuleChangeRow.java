package org.partnershipportal.responsibility;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change of a rule.
 *
 * @param kind ADD, CHANGE or END
 * @param proposed what the rule shall say; of an END its last day counts
 * @param ruleId the rule that changes; null for an ADD
 * @param why the proposer's reason
 * @param status PROPOSED, APPROVED, REJECTED or WITHDRAWN
 * @param decidedByName null while it waits
 */
public record RuleChangeRow(
        UUID id,
        String kind,
        RuleRow proposed,
        @Nullable UUID ruleId,
        String why,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        String status,
        @Nullable String decidedByName,
        @Nullable String decisionReason) {

    /** Whether it waits for the second person. */
    public boolean isOpen() {
        return "PROPOSED".equals(status);
    }
}
