package org.partnershipportal.responsibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule by tier or an override shall say.
 *
 * @param tier null for an override
 * @param body null for a rule by tier
 * @param area null for everywhere, for a rule by tier alone
 * @param from its first day
 * @param until its last day; null for no end
 */
public record RuleForm(
        @Nullable UUID service,
        @Nullable String part,
        @Nullable String tier,
        @Nullable UUID body,
        @Nullable UUID area,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String authority,
        @Nullable String note,
        @Nullable String contractor) {}
