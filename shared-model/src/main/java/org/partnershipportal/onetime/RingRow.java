package org.partnershipportal.onetime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A body to ring.
 *
 * @param version of the part, to be sent back with a spoken acceptance
 * @param phone the number that it gave for this; null when there is none
 * @param sent when the last link went out
 * @param offered whether it is still offered, so that it can be accepted by word of mouth; else it is late
 */
public record RingRow(
        String reference,
        int version,
        String service,
        String body,
        @Nullable String phone,
        Instant sent,
        boolean offered) {}
