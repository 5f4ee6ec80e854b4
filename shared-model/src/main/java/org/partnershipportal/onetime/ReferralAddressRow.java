package org.partnershipportal.onetime;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body in which nobody works on referrals here, and where its links go.
 *
 * @param email null for none recorded: it gets no referrals
 * @param confirmed empty while nobody has pressed the button at that address
 */
public record ReferralAddressRow(
        String slug,
        String body,
        @Nullable String email,
        @Nullable String phone,
        Optional<Instant> confirmed) {}
