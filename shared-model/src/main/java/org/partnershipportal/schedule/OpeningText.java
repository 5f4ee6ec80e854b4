package org.partnershipportal.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;

/**
 * Opening hours as people type them, a line each: {@code Monday to Friday 09:00-17:00}, {@code Every second Tuesday
 * 10:00-12:00 from 2026-11-24}; and days that are different: {@code 2026-12-24 09:00-12:30 Christmas Eve}, {@code 2026-12-25 closed}.
 */
public final class OpeningText {
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
        return parse(field, typed, LineText::read);
    }

    /**
     * @param field the form's name of it, for the refusal
     * @throws InvalidInputException naming the line that cannot be read
     */
    public static List<ExceptionDay> days(String field, String typed) {
        return parse(field, typed, line -> Stream.of(day(line)));
    }

    /** Whether all lines can be typed. */
    public static boolean isPlain(List<ScheduleLine> lines) {
        return lines.stream().allMatch(LineText::isPlain);
    }

    /** The lines as they would be typed. */
    public static String of(List<ScheduleLine> lines) {
        return lines.stream().map(LineText::write).collect(Collectors.joining("\n"));
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

    private static ExceptionDay day(String typed) {
        Matcher found = DAY.matcher(typed);
        if (!found.matches()) {
            throw new IllegalArgumentException(typed);
        }
        String opens = found.group("opens");
        String closes = found.group("closes");
        return new ExceptionDay(
                LocalDate.parse(found.group("day")),
                opens == null ? null : LineText.time(opens),
                closes == null ? null : LineText.time(closes),
                reason(found.group("reason")));
    }

    private static @Nullable String reason(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Reads one line. */
    @FunctionalInterface
    private interface LineReader<T> {
        Stream<T> read(String line);
    }
}
