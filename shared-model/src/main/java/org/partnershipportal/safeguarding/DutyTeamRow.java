package org.partnershipportal.safeguarding;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

/**
 * A team that is told of danger at any hour.
 *
 * @param area for which it is there, as shown
 * @param dayFrom from when the day number is answered on working days, until dayUntil
 */
public record DutyTeamRow(
        UUID id,
        UUID body,
        String bodyName,
        DutyKind kind,
        String name,
        String area,
        String dayPhone,
        String nightPhone,
        LocalTime dayFrom,
        LocalTime dayUntil) {

    /** The number to ring at this moment: by day on working days, by night on all others and at all other hours. */
    public String number(ZonedDateTime at) {
        return isDay(at.withZoneSameInstant(LondonClock.ZONE)) ? dayPhone : nightPhone;
    }

    private boolean isDay(ZonedDateTime london) {
        LocalTime time = london.toLocalTime();
        return WorkingDays.isWorkingDay(london.toLocalDate()) && !time.isBefore(dayFrom) && time.isBefore(dayUntil);
    }
}
