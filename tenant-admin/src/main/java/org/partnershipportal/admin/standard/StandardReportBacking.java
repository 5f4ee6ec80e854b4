package org.partnershipportal.admin.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.partnershipportal.annualreport.PartnershipReportService;
import org.partnershipportal.annualreport.ReportDraft;
import org.partnershipportal.performance.Period;
import org.partnershipportal.web.annualreport.ReportPage;

/** An administrator of the partnership writes its annual report. */
@Named
@RequestScoped
public class StandardReportBacking extends ReportPage {
    @Inject
    PartnershipReportService reports;

    public StandardReportBacking() {
        super("/standard/report");
    }

    @Override
    protected List<Period> askYears() {
        return reports.years();
    }

    @Override
    protected ReportDraft ask(Period year) {
        return reports.get(year);
    }

    @Override
    protected int keep(Period year, int version, Map<String, String> sent) {
        return reports.save(year, version, sent);
    }

    @Override
    protected void out(Period year, int version) {
        reports.bringOut(year, version);
    }
}
