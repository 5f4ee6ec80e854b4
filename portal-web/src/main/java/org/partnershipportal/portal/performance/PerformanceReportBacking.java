package org.partnershipportal.portal.performance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.annualreport.ReportService;
import org.partnershipportal.annualreport.ReportView;
import org.partnershipportal.common.NotFoundException;

/** An annual report: of the partnership in the year that the address names, or of the body after it. */
@Named
@RequestScoped
public class PerformanceReportBacking {
    @Inject
    ReportService reports;

    @Inject
    ReportWords words;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String year;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String body;

    /** What follows the body: no page has such an address. */
    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String more;

    private @Nullable ReportView view;

    /** @throws NotFoundException when none is out */
    @PostConstruct
    void open() {
        if (more != null) {
            throw new NotFoundException("error.NotFound");
        }
        view = reports.get(ReportAddress.year(year).orElseThrow(() -> new NotFoundException("error.NotFound")), body);
    }

    public ReportView getView() {
        return Objects.requireNonNull(view);
    }

    public String getTitle() {
        return words.title(getView().row());
    }

    public String getEdition() {
        return words.edition(getView().row());
    }

    public String getPaper() {
        return ReportAddress.paper(getView().row());
    }

    /** A text with its empty lines as paragraphs. */
    public List<String> paragraphs(String text) {
        return ReportWords.paragraphs(text);
    }

    /** For instance {@code March 2027}. */
    public String due(String month) {
        return words.due(month);
    }

    /** What a link to a promise needs to lead to the same year, and the same body. */
    public String getQuery() {
        return PeriodLinks.of("", "", getView().row().year(), getView().row().until())
                        .getQuery()
                + (body == null ? "" : "&body=" + body);
    }
}
