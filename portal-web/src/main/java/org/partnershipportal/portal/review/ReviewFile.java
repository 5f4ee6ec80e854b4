package org.partnershipportal.portal.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.partnershipportal.review.RecommendationRow;
import org.partnershipportal.review.TrackerService;
import org.partnershipportal.review.TrackerView;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.review.ReviewWords;

/** The recommendations that the page shows, as CSV. */
@WebServlet("/review.csv")
public class ReviewFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrackerService service;

    @Inject
    private transient ReviewWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        TrackerView view = service.whole(TrackerWish.read(request));
        LocalDate today = view.today();
        return new CsvFile<>("recommendations.csv", view.rows())
                .column("review.column.review", RecommendationRow::reviewTitle)
                .column("review.column.day", RecommendationRow::reviewOn)
                .column("review.column.number", RecommendationRow::number)
                .column("review.column.theme", RecommendationRow::theme)
                .column("review.column.recommendation", RecommendationRow::text)
                .column("review.column.priority", row -> words.priority(row.priority()))
                .column("review.column.body", row -> words.body(row.body()))
                .column("review.column.role", RecommendationRow::role)
                .column("review.column.due", RecommendationRow::due)
                .column("review.column.standing", row -> words.progress(row.progress()))
                .column("review.history.on", RecommendationRow::since)
                .column("review.overdue", row -> row.isOverdue(today) ? Messages.text("review.overdue") : "");
    }
}
