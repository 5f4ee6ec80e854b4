package org.partnershipportal.safeguarding;

import java.util.UUID;

/**
 * A duty team of the own body, as its administrator keeps it.
 *
 * @param area its name
 * @param from when the day number begins to be answered on working days, as {@code 09:00}; until when in {@code until}
 * @param dayEmail where who sits at the day number is told of what nobody has confirmed within an hour; so nightEmail
 */
public record OwnTeamRow(
        UUID id,
        int version,
        DutyKind kind,
        String name,
        UUID areaId,
        String area,
        String dayPhone,
        String nightPhone,
        String from,
        String until,
        String dayEmail,
        String nightEmail) {}
