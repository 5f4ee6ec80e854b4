package org.partnershipportal.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Counts the time of a promise across the bodies that had a thing.
 *
 * <p><b>Working days.</b> The day of first contact, at whatever hour, is day zero and counts for nobody. Of the days after
 * it only working days (Monday to Friday without the bank holidays of England and Wales) are looked at, and each is taken
 * once, as it stands at its end: as a pause, when the clock stands then; as closed, when the office of the body that has it
 * then does not open on that day; else as a day of that body. A day is taken when it is over; the day of the closing at
 * once, as it stands then. Due is the end of the day on which the days of all bodies reach the promise; for a promise of 0,
 * the end of day zero if that could count, else of the first day after it that does.
 *
 * <p><b>Working hours.</b> A second counts for the body that has it, if the body's office is open: for the pause, when
 * the clock stands. All other time is closed.
 *
 * <p><b>Hours.</b> Each second counts for the body that has it. Nothing stops this clock.
 *
 * <p><b>Days of the law on requests for information.</b> Weekdays that are a bank holiday in no part of the United Kingdom,
 * whether the office opens or not; each taken once, as it stands at its end. Those of the body that has it then count from the
 * day on which it first had it, or on which it last had its question to the resident answered. Due is the end of the first
 * day on which they reach the promise.
 *
 * <p>What is still to come is taken as if whoever has it now kept it and the clock ran from now on. An office that stays
 * closed for a year from now on is counted as if it had said nothing of its hours.
 */
public final class PromiseClocks {
    private PromiseClocks() {}

    /** @param offices the office hours of a body, whichever it is */
    public static ClockReading read(
            Promised promised, PromiseRun run, Function<UUID, OfficeHours> offices, Instant now) {
        return switch (promised.unit()) {
            case WORKING_DAYS -> new WorkingDayCount(promised.amount(), run, offices, now).read();
            case WORKING_HOURS -> new WorkingHourCount(promised.amount(), run, offices, now).read();
            case HOURS -> elapsed(promised.amount(), run, now);
            case INFORMATION_DAYS -> new InformationDayCount(promised.amount(), run, now).read();
        };
    }

    private static ClockReading elapsed(int hours, PromiseRun run, Instant now) {
        Map<UUID, Long> shares = new LinkedHashMap<>();
        Instant end = run.until(now);
        for (int i = 0; i < run.stretches().size(); i++) {
            Stretch stretch = run.stretches().get(i);
            Instant next = run.endOf(i, end);
            long seconds = Duration.between(stretch.from(), next).toSeconds();
            if (seconds > 0) {
                shares.merge(stretch.holder(), seconds, Long::sum);
            }
        }
        long whole = Duration.between(run.firstContact(), end).toSeconds();
        return new ClockReading(run.firstContact().plus(Duration.ofHours(hours)), shares, Map.of(), 0, whole);
    }
}
