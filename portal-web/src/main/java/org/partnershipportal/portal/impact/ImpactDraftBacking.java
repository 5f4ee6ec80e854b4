package org.partnershipportal.portal.impact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.impact.Decision;
import org.partnershipportal.impact.DecisionForm;
import org.partnershipportal.impact.ImpactDraftService;
import org.partnershipportal.impact.ImpactService;
import org.partnershipportal.impact.ImpactView;
import org.partnershipportal.impact.ServiceChoice;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A draft: what is to change, what was found of each characteristic, and the decision with which it is published. */
@Named
@RequestScoped
public class ImpactDraftBacking extends ImpactFields {
    @Inject
    ImpactService impacts;

    @Inject
    ImpactDraftService drafts;

    @Inject
    ImpactWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private @Nullable ImpactView view;
    private @Nullable String decision;
    private @Nullable String reason;
    private @Nullable String role;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate reviewOn;

    /** @throws NotFoundException for what is no draft of the own body */
    @PostConstruct
    void open() {
        if (!Faces.isPostback()) {
            fill(drafts.form(Ids.of(id)));
        }
    }

    public ImpactView getView() {
        ImpactView read = view;
        if (read == null) {
            read = impacts.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    @Override
    protected List<ServiceChoice> askServices() {
        return drafts.services();
    }

    public List<SelectItem> getDecisions() {
        return Arrays.stream(Decision.values())
                .map(one -> new SelectItem(one.name(), words.decision(one)))
                .toList();
    }

    public void save() {
        if (ImpactRefusals.isDone(() -> drafts.save(Ids.of(id), ImpactRefusals.seen(request), form()))) {
            News.tellNext(Messages.text("impact.draft.saved"));
            Faces.redirect("impact/draft/" + id);
        }
    }

    /** Publishes it; from then on everybody reads it. */
    public void publish() {
        DecisionForm typed = new DecisionForm(decision, reason, role, decidedOn, reviewOn);
        if (ImpactRefusals.isDone(() -> drafts.publish(Ids.of(id), ImpactRefusals.seen(request), typed))) {
            News.tellNext(Messages.text("impact.publish.saved"));
            Faces.redirect("impact/list");
        }
    }

    public void throwAway() {
        if (ImpactRefusals.isDone(() -> drafts.throwAway(Ids.of(id)))) {
            News.tellNext(Messages.text("impact.throw-away.saved"));
            Faces.redirect("impact/list");
        }
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
