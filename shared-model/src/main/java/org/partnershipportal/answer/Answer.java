package org.partnershipportal.answer;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.ServiceRow;

/**
 * Which body does a service, or a part of it, at a place, and why.
 *
 * @param part {@code whole}, or the half of a split duty
 * @param authority statute or agreement on which the responsibility rests
 * @param note what stands beside the answer; null for nothing
 */
public record Answer(
        ServiceRow service,
        BodyRow body,
        String part,
        String reason,
        Confidence confidence,
        String authority,
        @Nullable String note,
        Reach reach) {}
