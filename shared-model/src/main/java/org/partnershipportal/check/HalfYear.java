package org.partnershipportal.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Half a year for which a check is planned: each body is tried twice a year.
 *
 * @param half 1 from January to June, 2 from July to December
 */
public record HalfYear(int year, int half) {
    private static final Pattern WRITTEN = Pattern.compile("(20[0-9]{2})-([12])");
    private static final int SECOND = 2;

    static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() < Month.JULY.getValue() ? 1 : SECOND);
    }

    /** One as {@link #toString} writes it; empty for anything else. */
    static Optional<HalfYear> read(@Nullable String written) {
        Matcher matcher = WRITTEN.matcher(written == null ? "" : written);
        return matcher.matches()
                ? Optional.of(new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public LocalDate first() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    public LocalDate last() {
        return next().first().minusDays(1);
    }

    public HalfYear next() {
        return half == 1 ? new HalfYear(year, SECOND) : new HalfYear(year + 1, 1);
    }

    /** As forms write it, {@code 2026-2}. */
    @Override
    public String toString() {
        return year + "-" + half;
    }
}
