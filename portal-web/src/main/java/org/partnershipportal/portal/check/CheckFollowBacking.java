package org.partnershipportal.portal.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.check.ActionView;
import org.partnershipportal.check.CheckService;
import org.partnershipportal.check.CheckWorkService;
import org.partnershipportal.check.FollowUpForm;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** An action is followed up: it is done, or looked at again a month later. */
@Named
@RequestScoped
public class CheckFollowBacking {
    private static final String STEPS = "[0-9]{1,6}";

    @Inject
    CheckService service;

    @Inject
    CheckWorkService work;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String action;

    private @Nullable String standing;
    private @Nullable String note;
    private @Nullable ActionView view;

    /** @throws NotFoundException for one that is not there, or not for the own body */
    public ActionView getView() {
        ActionView read = view;
        if (read == null) {
            UUID wanted = Ids.of(action);
            read = service.get(Ids.of(id)).actions().stream()
                    .filter(one -> one.row().id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("error.NotFound"));
            view = read;
        }
        return read;
    }

    public List<SelectItem> getStandings() {
        return List.of(
                new SelectItem(FollowUpForm.DONE, Messages.text("check.done")),
                new SelectItem(FollowUpForm.OPEN, Messages.text("check.follow.open")));
    }

    public void save() {
        if (CheckRefusals.isDone(() -> work.follow(Ids.of(action), seen(), new FollowUpForm(standing, note)))) {
            News.tellNext(Messages.text("check.follow.saved"));
            Faces.redirect("check/case/" + id);
        }
    }

    private int seen() {
        String steps = Objects.requireNonNullElse(request.getParameter("seen"), "");
        return steps.matches(STEPS) ? Integer.parseInt(steps) : -1;
    }

    public @Nullable String getId() {
        return id;
    }

    public @Nullable String getStanding() {
        return standing;
    }

    public void setStanding(@Nullable String standing) {
        this.standing = standing;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
