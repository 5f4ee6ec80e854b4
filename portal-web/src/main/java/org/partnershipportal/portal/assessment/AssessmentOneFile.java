package org.partnershipportal.portal.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.assessment.Answer;
import org.partnershipportal.assessment.AssessmentService;
import org.partnershipportal.assessment.AssessmentView;
import org.partnershipportal.assessment.Criterion;
import org.partnershipportal.assessment.PlannedAction;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Ids;

/** A self-assessment of the own body as a CSV file, a row for each criterion. */
@WebServlet("/assessment/one.csv")
public class AssessmentOneFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssessmentService assessments;

    @Inject
    private transient AssessmentWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        AssessmentView view = assessments.get(Ids.of(request.getParameter("id")));
        return new CsvFile<>(
                        "self-assessment-" + view.framework().slug() + "-"
                                + view.row().month() + ".csv",
                        view.framework().criteria())
                .column("assessment.file.ref", Criterion::ref)
                .column("assessment.heading", Criterion::heading)
                .column("assessment.criterion", Criterion::text)
                .column("assessment.file.points", one -> ScoreCell.points(view.scores(), one))
                .column("assessment.score", one -> words.score(view.scores().of(one)))
                .column(
                        "assessment.evidence",
                        one -> view.answer(one).map(this::evidence).orElse(null))
                .column(
                        "assessment.gap",
                        one -> view.answer(one).map(Answer::gap).orElse(null))
                .column(
                        "assessment.action",
                        one -> action(view, one).map(PlannedAction::text).orElse(null))
                .column(
                        "assessment.action.owner",
                        one -> action(view, one).map(PlannedAction::owner).orElse(null))
                .column(
                        "assessment.action.due",
                        one -> action(view, one).map(PlannedAction::due).orElse(null));
    }

    private static Optional<PlannedAction> action(AssessmentView view, Criterion criterion) {
        return view.answer(criterion).map(Answer::action);
    }

    private String evidence(Answer answer) {
        return answer.evidence().stream()
                .map(one -> one.title() + " <" + words.address(one) + ">")
                .collect(Collectors.joining("; "));
    }
}
