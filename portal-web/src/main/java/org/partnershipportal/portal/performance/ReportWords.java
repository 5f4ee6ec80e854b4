package org.partnershipportal.portal.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.partnershipportal.annualreport.ReportRow;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.performance.PerformanceWords;

/** Annual reports in words, the same on the page and on paper. */
@Named
@ApplicationScoped
public class ReportWords {
    @Inject
    PerformanceWords words;

    @Inject
    Dates dates;

    /** For instance {@code Braintree District Council: annual report, April 2026 to March 2027}. */
    public String title(ReportRow row) {
        return Messages.text("report.title", whose(row), row.year().toString());
    }

    /** Whose it is. */
    public String whose(ReportRow row) {
        return row.name() == null ? Messages.text("report.partnership") : row.name();
    }

    /** Which edition, of when, and up to which month. */
    public String edition(ReportRow row) {
        return Messages.text(
                row.isWhole() ? "report.edition.whole" : "report.edition.interim",
                row.edition(),
                dates.day(row.publishedOn()),
                words.month(row.until()));
    }

    /** For instance {@code March 2027}. */
    public String due(String month) {
        return words.month(YearMonth.parse(month));
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
