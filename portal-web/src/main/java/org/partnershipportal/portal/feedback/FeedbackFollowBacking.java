package org.partnershipportal.portal.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.feedback.FeedbackTrailService;
import org.partnershipportal.feedback.FeedbackTrailView;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.web.page.FormMessages;

/** Feedback, for who holds its secret link: how far it is, and asking for the next stage of a complaint. */
@Named
@RequestScoped
public class FeedbackFollowBacking {
    @Inject
    FeedbackTrailService trails;

    @Inject
    OrganisationService organisations;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String secret;

    /** What follows the secret: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable FeedbackTrailView trail;
    private @Nullable String why;

    @PostConstruct
    void open() {
        if (secret == null || secret.isBlank() || more != null) {
            throw new NotFoundException("error.feedback.link");
        }
        trail = trails.get(new TrailSecret(secret));
    }

    /** Asks for the next stage; who pressed twice is shown that it has begun. */
    public void escalate() {
        try {
            if (trail != null && trail.nextStage() != null) {
                trails.escalate(new TrailSecret(secret == null ? "" : secret), why);
            }
            Faces.redirect(request.getContextPath() + "/feedback/follow/" + secret);
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Whether the form is there: a sent one always is, so that who presses twice is led on. */
    public boolean isEscalatable() {
        return Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE || (trail != null && trail.nextStage() != null);
    }

    public @Nullable FeedbackTrailView getTrail() {
        return trail;
    }

    /** Whether it was given just now. */
    public boolean isGiven() {
        return "yes".equals(request.getParameter("given"));
    }

    /** Where who has given it says who he or she is; it names the body and nothing else. */
    public String getEquality() {
        return trail == null
                ? ""
                : "/equality/ask?body=" + organisations.get(trail.bodyId()).slug();
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
