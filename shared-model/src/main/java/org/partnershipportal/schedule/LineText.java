package org.partnershipportal.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timetable as people type it: {@code Monday to Friday 09:00-17:00}, {@code Every second Tuesday 10:00-12:00
 * from 2026-11-24}, {@code Last Friday of the month 10:00-12:00}; each may end in {@code also on bank holidays}.
 */
final class LineText {
    private static final String HOURS = " (?<opens>\\d\\d?:\\d\\d) ?- ?(?<closes>\\d\\d?:\\d\\d)";
    private static final String HOLIDAYS = "(?<holidays> also on bank holidays)?";
    private static final Pattern WEEKLY =
            Pattern.compile("(?<first>[a-z]+)(?: to (?<last>[a-z]+))?" + HOURS + HOLIDAYS);
    private static final Pattern EVERY = Pattern.compile("every (?<every>second|third|fourth) (?<first>[a-z]+)" + HOURS
            + " from (?<from>\\d{4}-\\d\\d-\\d\\d)" + HOLIDAYS);
    private static final Pattern MONTHLY =
            Pattern.compile("(?<nth>first|second|third|fourth|last) (?<first>[a-z]+) of the month" + HOURS + HOLIDAYS);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private LineText() {}

    /** @throws IllegalArgumentException when it cannot be read; so do dates and times of day that are none */
    static Stream<ScheduleLine> read(String typed) {
        String text = typed.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        Matcher weekly = WEEKLY.matcher(text);
        if (weekly.matches()) {
            return weekly(weekly);
        }
        Matcher every = EVERY.matcher(text);
        if (every.matches()) {
            int weeks = ORDINALS.indexOf(every.group("every")) + 1;
            return Stream.of(line(Frequency.WEEKLY, weeks, 0, every, LocalDate.parse(every.group("from"))));
        }
        Matcher monthly = MONTHLY.matcher(text);
        if (monthly.matches()) {
            int nth = ORDINALS.indexOf(monthly.group("nth")) + 1;
            return Stream.of(line(Frequency.MONTHLY, 1, nth == 0 ? -1 : nth, monthly, ALWAYS));
        }
        throw new IllegalArgumentException(typed);
    }

    /** Whether a line can be typed. */
    static boolean isPlain(ScheduleLine line) {
        boolean monthly = line.frequency() == Frequency.MONTHLY;
        return line.until() == null
                && line.every() <= (monthly ? 1 : ORDINALS.size())
                && line.nth() <= ORDINALS.size()
                && (line.from().equals(ALWAYS) || (!monthly && line.every() > 1));
    }

    /** The line as it would be typed. */
    static String write(ScheduleLine line) {
        String weekday = line.weekday().getDisplayName(TextStyle.FULL, Locale.UK);
        String hours = " " + line.opens() + "-" + line.closes();
        String holidays = line.onBankHolidays() ? " also on bank holidays" : "";
        if (line.frequency() == Frequency.MONTHLY) {
            String nth = line.nth() < 0 ? "last" : ORDINALS.get(line.nth() - 1);
            return nth.substring(0, 1).toUpperCase(Locale.UK) + nth.substring(1) + " " + weekday + " of the month"
                    + hours + holidays;
        }
        return line.every() == 1
                ? weekday + hours + holidays
                : "Every " + ORDINALS.get(line.every() - 1) + " " + weekday + hours + " from " + line.from() + holidays;
    }

    private static Stream<ScheduleLine> weekly(Matcher found) {
        DayOfWeek first = weekday(found.group("first"));
        String named = found.group("last");
        DayOfWeek last = named == null ? first : weekday(named);
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException(named);
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0)
                .map(day -> line(Frequency.WEEKLY, 1, 0, found, ALWAYS, day))
                .toList()
                .stream();
    }

    private static ScheduleLine line(Frequency frequency, int every, int nth, Matcher found, LocalDate from) {
        return line(frequency, every, nth, found, from, weekday(found.group("first")));
    }

    private static ScheduleLine line(
            Frequency frequency, int every, int nth, Matcher found, LocalDate from, DayOfWeek day) {
        return new ScheduleLine(
                frequency,
                every,
                day,
                nth,
                time(found.group("opens")),
                time(found.group("closes")),
                found.group("holidays") != null,
                from,
                null);
    }

    private static DayOfWeek weekday(@Nullable String typed) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        typed != null && typed.length() >= 3 && day.name().startsWith(typed.toUpperCase(Locale.UK)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(typed));
    }

    /** @throws java.time.DateTimeException when there is no such time of day */
    static LocalTime time(String typed) {
        return LocalTime.parse(typed.length() < 5 ? "0" + typed : typed);
    }
}
