package org.partnershipportal.portal.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.partnershipportal.assessment.ComparisonService;
import org.partnershipportal.assessment.ComparisonView;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** The scores of the bodies that agreed to compare by one framework as a CSV file; nothing for who shares none. */
@WebServlet("/assessment/bodies.csv")
public class AssessmentBodiesFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ComparisonService comparisons;

    @Inject
    private transient AssessmentWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        ComparisonView view = comparisons
                .betweenBodies(Objects.requireNonNullElse(request.getParameter("framework"), ""))
                .comparison();
        String name = "compared-" + view.framework().slug() + ".csv";
        return ScoreCell.scores(
                new CsvFile<>(name, ScoreCell.of(view))
                        .column("assessment.bodies.body", cell -> cell.column().body()),
                words);
    }
}
