package org.partnershipportal.responsibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule by tier or an override, as administrators see it.
 *
 * @param part {@code whole}, or the half of a split duty
 * @param tier null for an override
 * @param body the responsible body of an override; null for a rule by tier
 * @param area where it stands; null for everywhere
 * @param until its last day; null for no end
 * @param authority statute or agreement
 * @param note shown beside the answer; null for none
 * @param contractor who does the work without being responsible; null for nobody
 */
public record RuleRow(
        UUID id,
        int version,
        UUID serviceId,
        String service,
        String part,
        @Nullable String tier,
        @Nullable UUID bodyId,
        @Nullable String body,
        @Nullable UUID areaId,
        @Nullable String area,
        LocalDate from,
        @Nullable LocalDate until,
        String authority,
        @Nullable String note,
        @Nullable String contractor) {

    /** Whether it names a body for an area, in place of the rule by tier. */
    public boolean isOverride() {
        return bodyId != null;
    }

    /** The same, as a form that changes nothing yet. */
    public RuleForm form() {
        return new RuleForm(serviceId, part, tier, bodyId, areaId, from, until, authority, note, contractor);
    }
}
