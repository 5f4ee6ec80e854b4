package org.partnershipportal.portal.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.assessment.Evidence;
import org.partnershipportal.assessment.Score;
import org.partnershipportal.assessment.ScoreSum;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.web.page.Messages;

/** Assessments in words. */
@Named
@RequestScoped
public class AssessmentWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    /** For instance {@code November 2026}. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** For instance {@code Mostly met}. */
    public String score(Optional<Score> score) {
        return Messages.text(score.map(is -> "assessment.score." + is).orElse("assessment.score.none"));
    }

    /** The colour of its mark. */
    public String colour(Optional<Score> score) {
        return score.map(is -> switch (is) {
                    case NOT_BEGUN -> "red";
                    case BEGUN -> "yellow";
                    case MOSTLY -> "blue";
                    case MET -> "green";
                    case NOT_APPLICABLE -> "grey";
                })
                .orElse("grey");
    }

    /** For instance {@code 67%}, or why there is no such number. */
    public String result(ScoreSum sum) {
        if (sum.percentage().isPresent()) {
            return sum.percentage().get() + "%";
        }
        if (sum.criteria() == 0) {
            return Messages.text("assessment.result.not-asked");
        }
        return Messages.text(sum.isDone() ? "assessment.result.exempt" : "assessment.result.open");
    }

    /** How far its bar reaches, of a hundred; null for no bar. */
    public @Nullable Integer share(ScoreSum sum) {
        return sum.percentage().orElse(null);
    }

    /** How many criteria are met, of those that apply. */
    public String met(ScoreSum sum) {
        return Messages.text("assessment.of", sum.met(), sum.criteria() - sum.exempt());
    }

    /** Whether all is scored, or how much. */
    public String done(ScoreSum sum) {
        return sum.isDone()
                ? Messages.text("assessment.done")
                : Messages.text("assessment.of", sum.criteria() - sum.open(), sum.criteria());
    }

    /** For instance {@code 12 points more}. */
    public String change(Optional<Integer> points) {
        return points.map(by -> Messages.text(
                        by == 0
                                ? "assessment.change.none"
                                : by > 0 ? "assessment.change.more" : "assessment.change.less",
                        Math.abs(by)))
                .orElse("");
    }

    /** Where evidence is looked at. */
    public String address(Evidence evidence) {
        if (evidence.isFigure()) {
            String body = user.acting().map(Acting::slug).orElse("");
            return request.getContextPath() + "/performance/promise/" + evidence.link() + "?body=" + body;
        }
        return evidence.link().startsWith("/") ? request.getContextPath() + evidence.link() : evidence.link();
    }
}
