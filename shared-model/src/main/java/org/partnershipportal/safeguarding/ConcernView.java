package org.partnershipportal.safeguarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a team was told, for the two ends.
 *
 * @param number which was rung
 * @param role of who was told
 * @param confirmedRole of who confirmed it; null while nobody has
 * @param alertedAt when both duty numbers were alerted, because nobody had confirmed it within an hour; null when they were not
 */
public record ConcernView(
        ConcernRow row,
        Instant recordedAt,
        String number,
        String role,
        String matter,
        @Nullable String person,
        @Nullable String place,
        @Nullable String safeContact,
        @Nullable String confirmedRole,
        @Nullable Instant alertedAt) {}
