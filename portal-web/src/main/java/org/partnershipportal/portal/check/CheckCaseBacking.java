package org.partnershipportal.portal.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.check.ActionForm;
import org.partnershipportal.check.CheckService;
import org.partnershipportal.check.CheckView;
import org.partnershipportal.check.CheckWorkService;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A check: its plan, what was found, and what is to be done. */
@Named
@RequestScoped
public class CheckCaseBacking {
    @Inject
    CheckService service;

    @Inject
    CheckWorkService work;

    @Inject
    CurrentUser user;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private @Nullable CheckView view;
    private @Nullable String text;
    private @Nullable String role;
    private @Nullable LocalDate due;

    /** @throws NotFoundException for one that is not there, or not for the own body */
    public CheckView getView() {
        CheckView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    /** Whether the own people are to make it, and who looks at it may say what they found. */
    public boolean isToMake() {
        return user.may(Permission.KEEP_CHECKS)
                && !getView().row().isDone()
                && isMine(getView().row().checkerId());
    }

    /** Whether who looks at it may say what is to be done. */
    public boolean isToAct() {
        return user.may(Permission.KEEP_CHECKS) && getView().row().isDone();
    }

    /** The page on which an action is followed up, up to its id; empty for who may not. */
    public String getFollow() {
        return isToAct() && isMine(getView().row().bodyId()) ? "/check/follow/" + id + "/" : "";
    }

    private boolean isMine(UUID body) {
        return user.tenant().filter(body::equals).isPresent();
    }

    /** Drops the plan. */
    public void drop() {
        if (CheckRefusals.isDone(() -> work.drop(Ids.of(id)))) {
            News.tellNext(Messages.text("check.drop.saved"));
            Faces.redirect("check/list");
        }
    }

    /** Adds what is to be done. */
    public void act() {
        if (CheckRefusals.isDone(() -> work.act(Ids.of(id), new ActionForm(text, role, due)))) {
            News.tellNext(Messages.text("check.action.saved"));
            Faces.redirect("check/case/" + id);
        }
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}
