package org.partnershipportal.portal.performance;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.annualreport.ReportRow;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;

/** How the addresses of reports name a year and a body. */
final class ReportAddress {
    private static final String YEAR = "20[0-9]{2}";

    private ReportAddress() {}

    /** The year that begins in the April of the one that is named; empty for anything else. */
    static Optional<Period> year(@Nullable String name) {
        return name != null && name.matches(YEAR)
                ? Optional.of(Period.of(PeriodKind.YEAR, YearMonth.of(Integer.parseInt(name), Month.APRIL)))
                : Optional.empty();
    }

    /** Of the page, below the application's. */
    static String page(ReportRow row) {
        return "/performance/report/" + row.year().first().getYear() + (row.body() == null ? "" : "/" + row.body());
    }

    /** Of the paper. */
    static String paper(ReportRow row) {
        return "/performance/report.pdf?year=" + row.year().first().getYear()
                + (row.body() == null ? "" : "&body=" + row.body());
    }
}
