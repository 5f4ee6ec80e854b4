package org.partnershipportal.portal.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.impact.ImpactService;
import org.partnershipportal.impact.ImpactView;
import org.partnershipportal.impact.ReviewedForm;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** What was found when a change was looked at again. */
@Named
@RequestScoped
public class ImpactReviewBacking {
    @Inject
    ImpactService impacts;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private @Nullable ImpactView view;
    private @Nullable LocalDate reviewedOn;
    private @Nullable String finding;
    private @Nullable LocalDate nextOn;

    /** @throws NotFoundException for what the own body has not published */
    public ImpactView getView() {
        ImpactView read = view;
        if (read == null) {
            read = impacts.get(Ids.of(id));
            if (!read.row().isPublished()) {
                throw new NotFoundException("error.NotFound");
            }
            view = read;
        }
        return read;
    }

    public void save() {
        ReviewedForm typed = new ReviewedForm(reviewedOn, finding, nextOn);
        if (ImpactRefusals.isDone(() -> impacts.review(Ids.of(id), ImpactRefusals.seen(request), typed))) {
            News.tellNext(Messages.text("impact.review.saved"));
            Faces.redirect("impact/list");
        } else {
            view = null;
        }
    }

    public @Nullable LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(@Nullable LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
    }

    public @Nullable String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding;
    }

    public @Nullable LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(@Nullable LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
