package org.partnershipportal.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A month, a quarter, or a year from April to March, as the public bodies of England count them.
 *
 * @param first its first month
 */
public record Period(PeriodKind kind, YearMonth first) {
    private static final int APRIL = 4;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** The period of this kind in which a month lies. */
    public static Period of(PeriodKind kind, YearMonth month) {
        int sinceApril = Math.floorMod(month.getMonthValue() - APRIL, PeriodKind.YEAR.months());
        return new Period(kind, month.minusMonths(sinceApril % kind.months()));
    }

    /** The one before, or so many before. */
    public Period minus(int periods) {
        return new Period(kind, first.minusMonths((long) periods * kind.months()));
    }

    /** The one after. */
    public Period next() {
        return minus(-1);
    }

    /** Its last month. */
    public YearMonth last() {
        return first.plusMonths(kind.months() - 1L);
    }

    /** Its first day. */
    public LocalDate begins() {
        return first.atDay(1);
    }

    /** The day after its last one. */
    public LocalDate ends() {
        return first.plusMonths(kind.months()).atDay(1);
    }

    /** Whether the month lies in it. */
    public boolean holds(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    /** For instance {@code October 2026}, {@code October to December 2026}, {@code April 2026 to March 2027}. */
    @Override
    public String toString() {
        if (kind == PeriodKind.MONTH) {
            return MONTH_AND_YEAR.format(first);
        }
        boolean oneYear = first.getYear() == last().getYear();
        return (oneYear ? MONTH : MONTH_AND_YEAR).format(first) + " to " + MONTH_AND_YEAR.format(last());
    }
}
