package org.partnershipportal.safeguarding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a team was told, without what.
 *
 * @param incoming whether the own body was told
 * @param confirmedAt null while nobody has confirmed it
 */
public record ConcernRow(
        UUID id,
        String from,
        String to,
        String team,
        DutyKind kind,
        boolean incoming,
        Instant toldAt,
        @Nullable Instant confirmedAt) {

    /** Whether it waits for the own body's confirmation. */
    public boolean isToConfirm() {
        return incoming && confirmedAt == null;
    }
}
