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
    /**
     * For a request for information: Freedom of Information Act 2000, section 10; Environmental Information Regulations
     * 2004, regulation 5. No promise and no service gives more time.
     */
    public static final Promised INFORMATION = new Promised(20, PromiseUnit.INFORMATION_DAYS);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    /** The day on which what is due at this moment is due: a day's end is still that day. */
    public static LocalDate dayOf(Instant due) {
        return due.minusNanos(1).atZone(LondonClock.ZONE).toLocalDate();
    }

    /**
     * When who has it is reminded: in the morning of the working day before, or after half of the hours. What is promised
     * for one day is not called to mind on the day on which it comes, but on the next.
     */
    public Instant remindAt(Instant due) {
        if (!unit.isDays()) {
            return due.minus(Duration.ofMinutes(30L * amount));
        }
        return switch (amount) {
            case 0 -> at(dayOf(due), AFTERNOON);
            case 1 -> at(dayOf(due), MORNING);
            default -> at(WorkingDays.previous(dayOf(due)), MORNING);
        };
    }

    /** When the resident is told that it may be missed: at noon of the day itself, or after three quarters of the hours. */
    public Instant warnAt(Instant due) {
        if (!unit.isDays()) {
            return due.minus(Duration.ofMinutes(15L * amount));
        }
        return at(dayOf(due), amount == 0 ? AFTERNOON : NOON);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LondonClock.ZONE).toInstant();
    }
}
