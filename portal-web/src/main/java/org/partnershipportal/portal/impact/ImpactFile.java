package org.partnershipportal.portal.impact;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.impact.ImpactListView;
import org.partnershipportal.impact.ImpactRow;
import org.partnershipportal.impact.PublicImpactService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Messages;

/** The published assessments as CSV, of one body or of all. */
@WebServlet("/impact.csv")
public class ImpactFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicImpactService service;

    @Inject
    private transient ImpactWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        ImpactListView view = service.list(ImpactBacking.wanted(request));
        return new CsvFile<>("impact-assessments.csv", view.published())
                .column("impact.column.body", ImpactRow::body)
                .column("impact.column.title", ImpactRow::title)
                .column("impact.column.service", ImpactRow::service)
                .column("impact.column.decision", row -> words.decision(row.decision()))
                .column("impact.column.decided", ImpactRow::decidedOn)
                .column("impact.column.review", ImpactRow::nextReview)
                .column("impact.overdue", row -> row.isOverdue(view.today()) ? Messages.text("impact.overdue") : "");
    }
}
