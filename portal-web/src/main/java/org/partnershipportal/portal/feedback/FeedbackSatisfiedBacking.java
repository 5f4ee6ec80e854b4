package org.partnershipportal.portal.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.feedback.FollowUpService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.web.page.FormMessages;

/** Three short questions about how it went, for who holds the link. Opening it changes nothing. */
@Named
@RequestScoped
public class FeedbackSatisfiedBacking {
    @Inject
    FollowUpService followUps;

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

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private boolean answered;

    @PostConstruct
    void open() {
        if (secret == null || secret.isBlank() || more != null) {
            throw new NotFoundException("error.feedback.link");
        }
        answered = followUps.isAnswered(new TrailSecret(secret));
    }

    /** Keeps the answers, once. */
    public void send() {
        TrailSecret held = new TrailSecret(secret == null ? "" : secret);
        try {
            followUps.answer(held, typed.get("easy"), typed.get("informed"), typed.get("content"));
            Faces.redirect(request.getContextPath() + "/feedback/satisfied/" + secret);
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    public boolean isAnswered() {
        return answered;
    }

    /** Whether the form is there: a sent one always is, so that who presses twice is led on. */
    public boolean isOpen() {
        return !answered || Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public List<SelectItem> getChoices() {
        return HowItWentChoices.all();
    }
}
