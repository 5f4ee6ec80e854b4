package org.partnershipportal.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.worktime.LondonClock;

/** The days of which figures are told; the first and the last count. */
public record AnalyticsPeriod(LocalDate first, LocalDate last) {
    /** The way to choose one by its first and its last day. */
    public static final String DAYS = "DAYS";

    /** The ways to choose one; the first is taken when none is. */
    public static final List<String> CHOICES =
            List.of("THIS_MONTH", "LAST_MONTH", "THIS_QUARTER", "LAST_QUARTER", DAYS);

    private static final int MOST_DAYS = 732;
    private static final int QUARTER = 3;
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

    /**
     * @param choice one of {@link #CHOICES}; anything else for the first
     * @param from of DAYS the first, as {@code YYYY-MM-DD}
     * @param until of DAYS the last
     * @throws InvalidInputException naming {@code from} and {@code until}
     */
    public static AnalyticsPeriod of(
            @Nullable String choice, @Nullable String from, @Nullable String until, LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = LocalDate.of(today.getYear(), today.getMonth().firstMonthOfQuarter(), 1);
        return switch (choice == null ? "" : choice) {
            case "LAST_MONTH" -> months(month.minusMonths(1), 1);
            case "THIS_QUARTER" -> months(quarter, QUARTER);
            case "LAST_QUARTER" -> months(quarter.minusMonths(QUARTER), QUARTER);
            case DAYS -> days(from, until, today);
            default -> months(month, 1);
        };
    }

    private static AnalyticsPeriod months(LocalDate first, int months) {
        return new AnalyticsPeriod(first, first.plusMonths(months).minusDays(1));
    }

    private static AnalyticsPeriod days(@Nullable String from, @Nullable String until, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        LocalDate first = day("from", from, today, problems);
        LocalDate last = day("until", until, today, problems);
        if (first != null && last != null && last.isBefore(first)) {
            problems.add(new Problem("until", "error.analytics.order", List.of()));
        } else if (first != null && last != null && ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            problems.add(new Problem("until", "error.analytics.long", List.of()));
        }
        if (first == null || last == null || !problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new AnalyticsPeriod(first, last);
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String typed, LocalDate today, List<Problem> problems) {
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (!day.isBefore(EARLIEST) && !day.isAfter(today)) {
                return day;
            }
            problems.add(new Problem(field, "error.analytics.range." + field, List.of()));
        } catch (DateTimeParseException e) {
            problems.add(new Problem(field, "error.analytics." + field, List.of()));
        }
        return null;
    }

    Instant begins() {
        return first.atStartOfDay(LondonClock.ZONE).toInstant();
    }

    Instant ends() {
        return last.plusDays(1).atStartOfDay(LondonClock.ZONE).toInstant();
    }
}
