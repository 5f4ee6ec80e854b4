package org.partnershipportal.portal.feedback;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.feedback.FeedbackListService;
import org.partnershipportal.feedback.FeedbackRow;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Messages;

/** The whole list as a CSV file. */
@WebServlet("/feedback/list.csv")
public class FeedbackListServlet extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FeedbackListService feedback;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        boolean closed = FeedbackListBacking.CLOSED.equals(request.getParameter(FeedbackListBacking.LIST));
        return new CsvFile<>(closed ? "feedback-closed.csv" : "feedback-open.csv", feedback.export(closed))
                .column("feedback.column.reference", FeedbackRow::reference)
                .column("feedback.column.kind", row -> Messages.text("feedback.kind." + row.kind()))
                .column("feedback.column.service", FeedbackRow::service)
                .column("feedback.column.stage", FeedbackRow::stage)
                .column("feedback.column.status", row -> Messages.text("feedback.status." + row.status()))
                .column("feedback.column.received", row -> Dates.london(row.received()))
                .column(closed ? "feedback.column.closed" : "feedback.column.due", FeedbackRow::due);
    }
}
