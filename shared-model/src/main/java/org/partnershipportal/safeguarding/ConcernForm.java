package org.partnershipportal.safeguarding;

import org.jspecify.annotations.Nullable;

/**
 * What a team was told by voice, as it is recorded afterwards.
 *
 * @param role whom it was told, by role: "duty social worker"
 * @param time when, as the clock in London shows it, {@code 21:40}: within the last 24 hours
 * @param matter what it is about, at most 4,000 characters
 * @param person who is concerned; null when not known
 * @param safeContact how, and how not, to make contact; null for nothing to heed
 */
public record ConcernForm(
        @Nullable String role,
        @Nullable String time,
        @Nullable String matter,
        @Nullable String person,
        @Nullable String place,
        @Nullable String safeContact) {}
