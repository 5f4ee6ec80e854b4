package org.partnershipportal.measuring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.PromiseClocks;
import org.partnershipportal.worktime.PromiseRun;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/** From when on something is late. Working time is the promise clock's; the rest goes by the clock on the wall. */
@FunctionalInterface
interface Deadline {
    /**
     * The moment from which it is late.
     *
     * @param ended when it was over; null while it is not
     */
    Instant due(List<Stretch> stretches, @Nullable Instant ended, Function<UUID, OfficeHours> offices, Instant now);

    /**
     * What a target gives.
     *
     * @param given the time that something has of its own, which comes before the target
     * @return empty for a target that names no time
     */
    static Optional<Deadline> of(Measure measure, PromiseTarget target, @Nullable Promised given) {
        if (given != null) {
            return Optional.of(byClock(given));
        }
        Integer amount = target.amount();
        TargetUnit unit = target.unit();
        if (amount == null || unit == null || target.bound() != Bound.AT_MOST) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (unit) {
                    case WORKING_DAYS -> byClock(inWorkingDays(measure, amount));
                    case HOURS -> byClock(new Promised(amount, PromiseUnit.HOURS));
                    case MINUTES -> after(Duration.ofMinutes(amount));
                    case SECONDS -> after(Duration.ofSeconds(amount));
                    case CALENDAR_DAYS -> endOfDayAfter(Period.ofDays(amount));
                    case MONTHS -> endOfDayAfter(Period.ofMonths(amount));
                    case TIMES, PERCENT, POINTS -> null;
                });
    }

    /** The law on requests for information has days of its own, and no promise gives more of them. */
    private static Promised inWorkingDays(Measure measure, int amount) {
        return measure == Measure.INFORMATION_ANSWER_TIME
                ? new Promised(Math.min(amount, Promised.INFORMATION.amount()), PromiseUnit.INFORMATION_DAYS)
                : new Promised(amount, PromiseUnit.WORKING_DAYS);
    }

    private static Deadline byClock(Promised promised) {
        return (stretches, ended, offices, now) -> {
            List<Stretch> had = stretches.stream()
                    .filter(stretch -> ended == null || !stretch.from().isAfter(ended))
                    .toList();
            PromiseRun run = new PromiseRun(had.isEmpty() ? stretches.subList(0, 1) : had, ended);
            return PromiseClocks.read(promised, run, offices, now).due();
        };
    }

    private static Deadline after(Duration time) {
        return (stretches, ended, offices, now) -> stretches.get(0).from().plus(time);
    }

    private static Deadline endOfDayAfter(Period time) {
        return (stretches, ended, offices, now) -> LocalDate.ofInstant(
                        stretches.get(0).from(), LondonClock.ZONE)
                .plus(time)
                .plusDays(1)
                .atStartOfDay(LondonClock.ZONE)
                .toInstant();
    }
}
