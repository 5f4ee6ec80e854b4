package org.partnershipportal.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;

/**
 * Opening hours as people type them, a line each: {@code Monday to Friday 09:00-17:00}, {@code Saturday 09:00-13:00 also on
 * bank holidays}; and days that are different: {@code 2026-12-24 09:00-12:30 Christmas Eve}, {@code 2026-12-25 closed}.
 */
public final class OpeningText {
    private static final Pattern LINE = Pattern.compile(
            "(?<first>[a-z]+)(?: to (?<last>[a-z]+))? (?<opens>\\d\\d?:\\d\\d) ?- ?(?<closes>\\d\\d?:\\d\\d)(?<holidays> also on bank holidays)?");
    private static final Pattern DAY = Pattern.compile(
            "(?<day>\\d{4}-\\d\\d-\\d\\d) (?:(?<opens>\\d\\d?:\\d\\d) ?- ?(?<closes>\\d\\d?:\\d\\d)|closed)(?: (?<reason>.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES = 60;

    private OpeningText() {}

    /**
     * @param field the form's name of it, for the refusal
     * @throws InvalidInputException naming the line that cannot be read
     */
    public static List<ScheduleLine> lines(String field, String typed) {
        return parse(field, typed, OpeningText::line);
    }

    /**
     * @param field the form's name of it, for the refusal
     * @throws InvalidInputException naming the line that cannot be read
     */
    public static List<ExceptionDay> days(String field, String typed) {
        return parse(field, typed, line -> Stream.of(day(line)));
    }

    /** Whether all lines come round each week without an end, so that they can be typed. */
    public static boolean isPlain(List<ScheduleLine> lines) {
        return lines.stream()
                .allMatch(line -> line.frequency() == Frequency.WEEKLY && line.every() == 1 && line.until() == null);
    }

    /** The lines as they would be typed; only those of each week. */
    public static String of(List<ScheduleLine> lines) {
        return lines.stream()
                .map(line -> line.weekday().getDisplayName(TextStyle.FULL, Locale.UK) + " " + line.opens() + "-"
                        + line.closes() + (line.onBankHolidays() ? " also on bank holidays" : ""))
                .collect(Collectors.joining("\n"));
    }

    /** The days as they would be typed. */
    public static String ofDays(List<ExceptionDay> days) {
        return days.stream()
                .map(day -> day.day() + " " + (day.opens() == null ? "closed" : day.opens() + "-" + day.closes())
                        + (day.reason() == null ? "" : " " + day.reason()))
                .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> parse(String field, String typed, LineReader<T> reader) {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES) {
            throw new InvalidInputException(field, "error.hours.too-many", MOST_LINES);
        }
        return lines.stream()
                .flatMap(line -> {
                    try {
                        return reader.read(line);
                    } catch (DateTimeException | IllegalArgumentException e) {
                        throw new InvalidInputException(field, "error.hours.unreadable", line);
                    }
                })
                .toList();
    }

    private static Stream<ScheduleLine> line(String typed) {
        Matcher found = LINE.matcher(typed.toLowerCase(Locale.UK).replaceAll("\\s+", " "));
        if (!found.matches()) {
            throw new IllegalArgumentException(typed);
        }
        DayOfWeek first = weekday(found.group("first"));
        String named = found.group("last");
        DayOfWeek last = named == null ? first : weekday(named);
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException(typed);
        }
        LocalTime opens = time(found.group("opens"));
        LocalTime closes = time(found.group("closes"));
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0)
                .map(day -> new ScheduleLine(
                        Frequency.WEEKLY,
                        1,
                        day,
                        0,
                        opens,
                        closes,
                        found.group("holidays") != null,
                        LocalDate.of(2000, 1, 1),
                        null));
    }

    private static DayOfWeek weekday(String typed) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> typed.length() >= 3 && day.name().startsWith(typed.toUpperCase(Locale.UK)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(typed));
    }

    private static ExceptionDay day(String typed) {
        Matcher found = DAY.matcher(typed);
        if (!found.matches()) {
            throw new IllegalArgumentException(typed);
        }
        String opens = found.group("opens");
        String closes = found.group("closes");
        return new ExceptionDay(
                LocalDate.parse(found.group("day")),
                opens == null ? null : time(opens),
                closes == null ? null : time(closes),
                reason(found.group("reason")));
    }

    private static @Nullable String reason(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static LocalTime time(String typed) {
        return LocalTime.parse(typed.length() < 5 ? "0" + typed : typed);
    }

    /** Reads one line. */
    @FunctionalInterface
    private interface LineReader<T> {
        Stream<T> read(String line);
    }
}
