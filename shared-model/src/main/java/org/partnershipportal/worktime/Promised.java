package org.partnershipportal.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How much time a promise gives.
 *
 * @param amount of the unit, at least 0
 */
public record Promised(int amount, PromiseUnit unit) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    /** The day on which what is due at this moment is due: a day's end is still that day. */
    public static LocalDate dayOf(Instant due) {
        return due.minusNanos(1).atZone(LondonClock.ZONE).toLocalDate();
    }

    /** When who has it is reminded: in the morning of the working day before, or after half of the hours. */
    public Instant remindAt(Instant due) {
        return unit == PromiseUnit.WORKING_DAYS
                ? at(WorkingDays.previous(dayOf(due)), MORNING)
                : due.minus(Duration.ofMinutes(30L * amount));
    }

    /** When the resident is told that it may be missed: at noon of the day itself, or after three quarters of the hours. */
    public Instant warnAt(Instant due) {
        return unit == PromiseUnit.WORKING_DAYS ? at(dayOf(due), NOON) : due.minus(Duration.ofMinutes(15L * amount));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LondonClock.ZONE).toInstant();
    }
}
