package org.partnershipportal.annualreport;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.performance.Period;

/**
 * A report that is brought out.
 *
 * @param body slug; null for the partnership
 * @param name of the body; null for the partnership
 * @param until the last month of which figures are in it
 */
public record ReportRow(
        @Nullable String body,
        @Nullable String name,
        Period year,
        int edition,
        YearMonth until,
        LocalDate publishedOn) {

    /** Whether it tells of the whole year; else it is an interim one. */
    public boolean isWhole() {
        return !until.isBefore(year.last());
    }
}
