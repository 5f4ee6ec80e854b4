package org.partnershipportal.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnershipportal.worktime.LondonClock;

/**
 * Three months of a year.
 *
 * @param first its first day
 */
public record Quarter(LocalDate first) {
    private static final int MONTHS = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** The quarter in which this day lies. */
    public static Quarter of(LocalDate day) {
        Month month = day.getMonth().firstMonthOfQuarter();
        return new Quarter(LocalDate.of(day.getYear(), month, 1));
    }

    /** The one before. */
    public Quarter previous() {
        return new Quarter(first.minusMonths(MONTHS));
    }

    Instant begins() {
        return first.atStartOfDay(LondonClock.ZONE).toInstant();
    }

    Instant ends() {
        return first.plusMonths(MONTHS).atStartOfDay(LondonClock.ZONE).toInstant();
    }

    /** For instance {@code July to September 2026}. */
    @Override
    public String toString() {
        return MONTH.format(first) + " to " + MONTH_AND_YEAR.format(first.plusMonths(MONTHS - 1L));
    }
}
