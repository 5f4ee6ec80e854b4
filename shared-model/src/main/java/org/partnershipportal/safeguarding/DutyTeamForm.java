package org.partnershipportal.safeguarding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty team to be added or changed; what was not typed is null.
 *
 * @param id null for a new one
 * @param version that was seen; of no account for a new one
 * @param from as {@code 09:00}
 */
public record DutyTeamForm(
        @Nullable UUID id,
        int version,
        @Nullable DutyKind kind,
        @Nullable String name,
        @Nullable UUID area,
        @Nullable String dayPhone,
        @Nullable String nightPhone,
        @Nullable String from,
        @Nullable String until,
        @Nullable String dayEmail,
        @Nullable String nightEmail) {}
