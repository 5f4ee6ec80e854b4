package org.partnershipportal.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.FrozenServiceTime;

/** A part that is to be opened; its body is accountable from the first moment. placeText as the resident gave it. */
public record NewPart(
        UUID id,
        UUID enquiry,
        UUID service,
        @Nullable UUID place,
        String placeText,
        UUID accountable,
        Instant firstContact,
        FrozenServiceTime time) {}
