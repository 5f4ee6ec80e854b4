package org.partnershipportal.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The rule for working days of {@link PromiseClocks}. */
final class WorkingDayCount {
    private final int amount;
    private final PromiseRun run;
    private final Function<UUID, OfficeHours> offices;
    private final Instant now;
    private final LocalDate firstOpen;
    private final Map<UUID, Long> shares = new LinkedHashMap<>();
    private final Map<String, Long> pauses = new LinkedHashMap<>();
    private long closed;

    WorkingDayCount(int amount, PromiseRun run, Function<UUID, OfficeHours> offices, Instant now) {
        this.amount = amount;
        this.run = run;
        this.offices = offices;
        this.now = run.until(now);
        LocalDate today = PromiseRun.day(this.now);
        this.firstOpen = run.closedAt() == null ? today : today.plusDays(1);
    }

    ClockReading read() {
        Instant due = amount == 0 && dayZeroCounts() ? PromiseRun.endOf(run.dayZero()) : null;
        long left = Math.max(1, amount);
        long whole = 0;
        for (LocalDate day = run.dayZero().plusDays(1); day.isBefore(firstOpen); day = day.plusDays(1)) {
            if (WorkingDays.isWorkingDay(day)) {
                whole++;
                left -= take(day, run.before(PromiseRun.endOf(day)));
                due = due == null && left == 0 ? PromiseRun.endOf(day) : due;
            }
        }
        LocalDate passed = firstOpen.isAfter(run.dayZero()) ? firstOpen.minusDays(1) : run.dayZero();
        return new ClockReading(due == null ? dueAfter(passed, left) : due, shares, pauses, closed, whole);
    }

    /** What is promised for the day itself is due on it, if it is a day that could count. */
    private boolean dayZeroCounts() {
        LocalDate day = run.dayZero();
        Stretch stretch = run.before(PromiseRun.endOf(day));
        boolean stands = day.isBefore(firstOpen) && stretch.pausedFor() != null;
        return WorkingDays.isWorkingDay(day) && !stands && !isClosed(day, stretch);
    }

    /** Takes a day for whom or what it counts; returns 1 when it counts against the promise. */
    private int take(LocalDate day, Stretch stretch) {
        String reason = stretch.pausedFor();
        if (reason != null) {
            pauses.merge(reason, 1L, Long::sum);
        } else if (isClosed(day, stretch)) {
            closed++;
        } else {
            shares.merge(stretch.holder(), 1L, Long::sum);
            return 1;
        }
        return 0;
    }

    /** The end of the day with which so many more are counted, if it went on as it is now. */
    private Instant dueAfter(LocalDate day, long left) {
        LocalDate last = day;
        for (long counted = 0; counted < left; ) {
            last = last.plusDays(1);
            counted += WorkingDays.isWorkingDay(last) && !isClosed(last, run.before(PromiseRun.endOf(last))) ? 1 : 0;
        }
        return PromiseRun.endOf(last);
    }

    private boolean isClosed(LocalDate day, Stretch stretch) {
        return day.isBefore(PromiseRun.day(now).plusYears(1))
                && offices.apply(stretch.holder()).on(day).isEmpty();
    }
}
