package org.partnershipportal.portal.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.annualreport.ReportRow;
import org.partnershipportal.annualreport.ReportService;
import org.partnershipportal.performance.Period;

/** All annual reports that are out, year by year. */
@Named
@RequestScoped
public class PerformanceReportsBacking {
    @Inject
    ReportService reports;

    private @Nullable List<ReportRow> rows;

    private List<ReportRow> rows() {
        List<ReportRow> read = rows;
        if (read == null) {
            read = reports.newest();
            rows = read;
        }
        return read;
    }

    /** The latest first. */
    public List<Period> getYears() {
        return rows().stream().map(ReportRow::year).distinct().toList();
    }

    public List<ReportRow> of(Period year) {
        return rows().stream().filter(row -> row.year().equals(year)).toList();
    }

    public String address(ReportRow row) {
        return ReportAddress.page(row);
    }
}
