package org.partnershipportal.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a promise clock must show, by going through time day by day or minute by minute, written from docs/promises.md
 * alone. It knows the bank holidays by heart, and when the clocks are changed by the rule of law, and shares nothing with
 * what it checks but the generated case.
 */
final class ClockOracle {
    private static final Set<LocalDate> BANK_HOLIDAYS = Stream.of(
                    "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
                    "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
                    "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
                    "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26")
            .flatMap(year -> Stream.of(year.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toSet());
    /** Scotland's and Northern Ireland's alone. */
    private static final Set<LocalDate> ELSEWHERE_IN_THE_KINGDOM = Stream.of(
                    "2025-01-02 2025-03-17 2025-07-14 2025-08-04 2025-12-01",
                    "2026-01-02 2026-03-17 2026-06-15 2026-07-13 2026-08-03 2026-11-30",
                    "2027-01-04 2027-03-17 2027-07-12 2027-08-02 2027-11-30",
                    "2028-01-04 2028-03-17 2028-07-12 2028-08-07 2028-11-30")
            .flatMap(year -> Stream.of(year.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private static final int DAY = 24 * 60;

    private final GeneratedRun run;

    ClockOracle(GeneratedRun run) {
        this.run = run;
    }

    Said say() {
        return switch (run.unit()) {
            case WORKING_DAYS -> days();
            case WORKING_HOURS -> minutes(true);
            case HOURS -> minutes(false);
            case INFORMATION_DAYS -> daysOfTheLaw();
        };
    }

    private Said days() {
        Said said = new Said();
        LocalDate zero = dayOf(run.events().get(0).minute());
        if (run.amount() == 0 && verdict(zero) == Verdict.COUNTS) {
            said.due = midnightAfter(zero);
        }
        long against = 0;
        for (LocalDate day = zero.plusDays(1); said.due < 0 || isOver(day); day = day.plusDays(1)) {
            Verdict verdict = verdict(day);
            if (isOver(day) && verdict != Verdict.NO_WORKING_DAY) {
                said.take(verdict, stateAtEndOf(day));
            }
            against += verdict == Verdict.COUNTS ? 1 : 0;
            if (said.due < 0 && against >= Math.max(1, run.amount())) {
                said.due = midnightAfter(day);
            }
        }
        return said;
    }

    private Said daysOfTheLaw() {
        Said said = new Said();
        LocalDate first = dayOf(run.events().get(0).minute());
        for (LocalDate day = first; said.due < 0 || isOver(day); day = day.plusDays(1)) {
            if (isOfTheLaw(day)) {
                takeDayOfTheLaw(said, day, day.isAfter(first));
            }
        }
        return said;
    }

    private void takeDayOfTheLaw(Said said, LocalDate day, boolean later) {
        GeneratedRun.Event state = stateAtEndOf(day);
        boolean counts = !isOver(day) || !asks(state);
        if (isOver(day) && later) {
            said.take(counts ? Verdict.COUNTS : Verdict.PAUSED, state);
        }
        if (counts && said.due < 0 && isFull(state.holder(), day)) {
            said.due = midnightAfter(day);
        }
    }

    private boolean isFull(int holder, LocalDate day) {
        return lawDays(zeroOf(holder, day), day) >= run.amount();
    }

    private static boolean asks(GeneratedRun.Event state) {
        return state.paused() != null && !"FOR_THIRD_PARTY".equals(state.paused());
    }

    private static boolean isOfTheLaw(LocalDate day) {
        return isWeekday(day) && !ELSEWHERE_IN_THE_KINGDOM.contains(day);
    }

    private static long lawDays(LocalDate zero, LocalDate until) {
        long days = 0;
        for (LocalDate day = until; day.isAfter(zero); day = day.minusDays(1)) {
            days += isOfTheLaw(day) ? 1 : 0;
        }
        return days;
    }

    /** Backwards from the end of the day: the end of the holder's latest question, or else its first minute. */
    private LocalDate zeroOf(int holder, LocalDate day) {
        LocalDate had = day;
        for (int i = run.events().size() - 1; i >= 0; i--) {
            GeneratedRun.Event event = run.events().get(i);
            boolean last = i + 1 == run.events().size();
            long until = last ? run.end() : run.events().get(i + 1).minute();
            boolean lasted = last || until > event.minute();
            if (lasted && event.holder() == holder && event.minute() < midnightAfter(day)) {
                had = dayOf(event.minute());
                if (asks(event)) {
                    return dayOf(until);
                }
            }
        }
        return had;
    }

    /** Whether a day is to be taken: the day of the closing is, that of today is not. */
    private boolean isOver(LocalDate day) {
        LocalDate end = dayOf(run.end());
        return day.isBefore(end) || (run.closed() && day.equals(end));
    }

    private Verdict verdict(LocalDate day) {
        if (!isWeekday(day)) {
            return Verdict.NO_WORKING_DAY;
        }
        GeneratedRun.Event state = stateAtEndOf(day);
        if (isOver(day) && state.paused() != null) {
            return Verdict.PAUSED;
        }
        return isOpen(state.holder(), day) ? Verdict.COUNTS : Verdict.CLOSED;
    }

    private Said minutes(boolean working) {
        Said said = new Said();
        long start = run.events().get(0).minute();
        long against = 0;
        said.due = working ? -1 : start + 60L * run.amount();
        for (long minute = start; minute < run.end() || said.due < 0; minute++) {
            Verdict verdict = working ? verdict(minute) : Verdict.COUNTS;
            if (minute < run.end()) {
                said.take(verdict, stateAt(minute));
            }
            if (verdict == Verdict.COUNTS) {
                against++;
                said.due = dueBy(minute, against, said.due);
            }
        }
        return said;
    }

    /** With the minute that makes it full; what is promised for no time at all, with the first that counts. */
    private long dueBy(long minute, long against, long due) {
        if (due >= 0 || against < 60L * run.amount()) {
            return due;
        }
        return run.amount() == 0 ? minute : minute + 1;
    }

    private Verdict verdict(long minute) {
        GeneratedRun.Event state = stateAt(minute);
        if (!isOpen(state.holder(), minute)) {
            return Verdict.CLOSED;
        }
        return minute < run.end() && state.paused() != null ? Verdict.PAUSED : Verdict.COUNTS;
    }

    private GeneratedRun.Event stateAtEndOf(LocalDate day) {
        return stateAt(midnightAfter(day) - 1);
    }

    /** The latest event that began at this minute or before. */
    private GeneratedRun.Event stateAt(long minute) {
        GeneratedRun.Event state = run.events().get(0);
        for (GeneratedRun.Event event : run.events()) {
            if (event.minute() <= minute) {
                state = event;
            }
        }
        return state;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BANK_HOLIDAYS.contains(day);
    }

    private boolean isOpen(int holder, LocalDate day) {
        GeneratedRun.Office office = run.offices().get(holder);
        List<Integer> hours = office.week().get(day.getDayOfWeek().getValue() - 1);
        return !hours.isEmpty()
                && !office.closedDays().contains(day)
                && (office.onBankHolidays() || !BANK_HOLIDAYS.contains(day));
    }

    private boolean isOpen(int holder, long minute) {
        LocalDate day = dayOf(minute);
        if (!isOpen(holder, day)) {
            return false;
        }
        List<Integer> hours =
                run.offices().get(holder).week().get(day.getDayOfWeek().getValue() - 1);
        int ofDay = (int) Math.floorMod(local(minute), (long) DAY);
        return ofDay >= hours.get(0) && ofDay < hours.get(1);
    }

    private static LocalDate dayOf(long minute) {
        return LocalDate.ofEpochDay(Math.floorDiv(local(minute), (long) DAY));
    }

    private static long midnightAfter(LocalDate day) {
        long local = day.plusDays(1).toEpochDay() * DAY;
        return isSummer(local - 60) ? local - 60 : local;
    }

    private static long local(long minute) {
        return isSummer(minute) ? minute + 60 : minute;
    }

    /** From one o'clock in the morning (UTC) of the last Sunday of March to the same of October. */
    private static boolean isSummer(long minute) {
        int year = LocalDate.ofEpochDay(Math.floorDiv(minute, (long) DAY)).getYear();
        return minute >= CHANGES.computeIfAbsent(year * 100 + 3, ClockOracle::change)
                && minute < CHANGES.computeIfAbsent(year * 100 + 10, ClockOracle::change);
    }

    private static final Map<Integer, Long> CHANGES = new HashMap<>();

    private static long change(int yearAndMonth) {
        LocalDate day = LocalDate.of(yearAndMonth / 100, yearAndMonth % 100, 31);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day.toEpochDay() * DAY + 60;
    }

    /** What a day or a minute is. */
    private enum Verdict {
        NO_WORKING_DAY,
        PAUSED,
        CLOSED,
        COUNTS
    }

    /** What it says: days, or minutes; due as a minute since 1970 in UTC. */
    static final class Said {
        private final Map<Integer, Long> shares = new TreeMap<>();
        private final Map<String, Long> pauses = new TreeMap<>();
        private long closed;
        private long whole;
        private long due = -1;

        private void take(Verdict verdict, GeneratedRun.Event state) {
            whole++;
            if (verdict == Verdict.PAUSED) {
                pauses.merge(String.valueOf(state.paused()), 1L, Long::sum);
            } else if (verdict == Verdict.CLOSED) {
                closed++;
            } else {
                shares.merge(state.holder(), 1L, Long::sum);
            }
        }

        @Override
        public String toString() {
            return "due " + due + ", shares " + shares + ", pauses " + pauses + ", closed " + closed + ", whole "
                    + whole;
        }
    }
}
