package org.partnershipportal.portal.feedback;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.feedback.ChangesService;
import org.partnershipportal.feedback.PublishedFigures;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** The published figures as open data: CSV, of one body or of all. A count that is not told is empty. */
@WebServlet("/feedback/figures.csv")
public class FeedbackFiguresServlet extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ChangesService changes;

    @Inject
    private transient OrganisationService organisations;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        var body = Optional.ofNullable(request.getParameter("body"))
                .map(slug -> organisations
                        .findBySlug(slug)
                        .orElseThrow(() -> new NotFoundException("error.NotFound"))
                        .id());
        return new CsvFile<>("feedback-figures.csv", changes.figures(body.orElse(null)))
                .column("feedback.changes.body", PublishedFigures::body)
                .column("feedback.changes.from", row -> row.quarter().first())
                .column("feedback.changes.compliments", row -> row.figures().compliments())
                .column("feedback.changes.comments", row -> row.figures().comments())
                .column("feedback.changes.complaints", row -> row.figures().complaints())
                .column("feedback.changes.in-time", row -> row.figures().inTime())
                .column("feedback.changes.late", row -> row.figures().late())
                .column("feedback.changes.further", row -> row.figures().takenFurther());
    }
}
