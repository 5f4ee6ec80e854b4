package org.partnershipportal.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timetable, for instance every second Tuesday from ten to twelve.
 *
 * @param every weeks or months between two of its days; 1 for each
 * @param nth for MONTHLY which of the weekdays of the month: 1 to 5, or -1 for the last; 0 for WEEKLY
 * @param closes not after {@code opens} for hours that end on the day after; both at midnight: the whole day
 * @param onBankHolidays whether it holds on bank holidays too
 * @param from first day; weeks and months are counted from here
 * @param until last day; null for no end
 */
public record ScheduleLine(
        Frequency frequency,
        int every,
        DayOfWeek weekday,
        int nth,
        LocalTime opens,
        LocalTime closes,
        boolean onBankHolidays,
        LocalDate from,
        @Nullable LocalDate until) {

    /** A line for each week, closed on bank holidays. */
    public static ScheduleLine weekly(DayOfWeek weekday, LocalTime opens, LocalTime closes) {
        return new ScheduleLine(Frequency.WEEKLY, 1, weekday, 0, opens, closes, false, LocalDate.of(2000, 1, 1), null);
    }

    /** Whether it falls on this day, bank holidays and exceptions apart. */
    boolean fallsOn(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (frequency == Frequency.WEEKLY ? isItsWeek(day) : isItsMonth(day));
    }

    private boolean isItsWeek(LocalDate day) {
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.WEEKS.between(first, day) % every == 0;
    }

    private boolean isItsMonth(LocalDate day) {
        LocalDate its = nth < 0
                ? day.with(TemporalAdjusters.lastInMonth(weekday))
                : day.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        return its.equals(day) && ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(day)) % every == 0;
    }
}
