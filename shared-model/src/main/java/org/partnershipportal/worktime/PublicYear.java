package org.partnershipportal.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A year of the public bodies, from April to March.
 *
 * @param from its first day, the first of April
 */
public record PublicYear(LocalDate from) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** The year in which this day lies. */
    public static PublicYear of(LocalDate day) {
        LocalDate april = LocalDate.of(day.getYear(), Month.APRIL, 1);
        return new PublicYear(day.isBefore(april) ? april.minusYears(1) : april);
    }

    /** The one before. */
    public PublicYear previous() {
        return new PublicYear(from.minusYears(1));
    }

    /** The last one that has been over for a month on this day: so long it takes until all of it is known. */
    public static PublicYear lastKnown(LocalDate day) {
        return of(day.minusMonths(1)).previous();
    }

    /** When it begins. */
    public Instant begins() {
        return from.atStartOfDay(LondonClock.ZONE).toInstant();
    }

    /** When the next one begins. */
    public Instant ends() {
        return from.plusYears(1).atStartOfDay(LondonClock.ZONE).toInstant();
    }

    /** For instance {@code April 2025 to March 2026}. */
    @Override
    public String toString() {
        return MONTH.format(from) + " to " + MONTH.format(from.plusYears(1).minusDays(1));
    }
}
