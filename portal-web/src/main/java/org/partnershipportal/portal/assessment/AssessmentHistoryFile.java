package org.partnershipportal.portal.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.partnershipportal.assessment.ComparisonService;
import org.partnershipportal.assessment.ComparisonView;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** The finished assessments of the own body by one framework as a CSV file, score by score. */
@WebServlet("/assessment/history.csv")
public class AssessmentHistoryFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ComparisonService comparisons;

    @Inject
    private transient AssessmentWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        ComparisonView view = comparisons.overTime(Objects.requireNonNullElse(request.getParameter("framework"), ""));
        String name = "self-assessments-" + view.framework().slug() + ".csv";
        return ScoreCell.scores(new CsvFile<>(name, ScoreCell.of(view)), words);
    }
}
