package org.partnershipportal.portal.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.assessment.Answer;
import org.partnershipportal.assessment.AssessmentService;
import org.partnershipportal.assessment.AssessmentView;
import org.partnershipportal.assessment.ComparisonService;
import org.partnershipportal.assessment.Criterion;
import org.partnershipportal.assessment.Evidence;
import org.partnershipportal.assessment.Score;
import org.partnershipportal.assessment.ScoreSum;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A self-assessment as a whole: what it comes to, what is missing, what is to be done; finished and shared here. */
@Named
@RequestScoped
public class AssessmentOneBacking {
    @Inject
    AssessmentService assessments;

    @Inject
    ComparisonService comparisons;

    @Inject
    CurrentUser user;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String name;

    /** What follows the id: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable AssessmentView view;

    /** @throws NotFoundException when the own body has none at this address */
    public AssessmentView getView() {
        AssessmentView read = view;
        if (read == null) {
            read = assessments.get(getId());
            view = read;
        }
        return read;
    }

    public UUID getId() {
        if (more != null) {
            throw new NotFoundException("error.NotFound");
        }
        return Ids.of(name);
    }

    /** Whether who looks at it may write in it. */
    public boolean isOpen() {
        return isKeeper() && !getView().row().isFinished();
    }

    /** Whether who looks at it may say who else sees it. */
    public boolean isKeeper() {
        return user.may(Permission.KEEP_ASSESSMENTS);
    }

    public ScoreSum getSum() {
        return getView().scores().sum();
    }

    public ScoreSum sum(String heading) {
        return getView().scores().sum(heading);
    }

    public Optional<Score> score(Criterion criterion) {
        return getView().scores().of(criterion);
    }

    public List<Evidence> evidence(Criterion criterion) {
        return getView().answer(criterion).map(Answer::evidence).orElse(List.of());
    }

    /** Whether the address of a criterion in this assessment is for who looks at it. */
    public boolean isLinked(Criterion criterion) {
        return isOpen() && getView().framework().isScored(criterion);
    }

    public void finish() {
        make(() -> assessments.finish(getId()), "assessment.one.finished", "assessment/one/" + name);
    }

    public void discard() {
        make(() -> assessments.discard(getId()), "assessment.one.discarded", "assessment/list");
    }

    public void agree() {
        make(() -> comparisons.agree(getId()), "assessment.one.shared", "assessment/one/" + name);
    }

    public void withdraw() {
        make(() -> comparisons.withdraw(getId()), "assessment.one.withdrawn", "assessment/one/" + name);
    }

    private static void make(Runnable wish, String news, String address) {
        if (FormMessages.isDone(wish)) {
            News.tellNext(Messages.text(news));
            Faces.redirect(address);
        }
    }
}
