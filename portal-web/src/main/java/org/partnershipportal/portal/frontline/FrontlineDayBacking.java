package org.partnershipportal.portal.frontline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.frontline.FrontlineDayView;
import org.partnershipportal.frontline.FrontlineDoneForm;
import org.partnershipportal.frontline.FrontlineService;
import org.partnershipportal.frontline.FrontlineWorkService;
import org.partnershipportal.frontline.LessonForm;
import org.partnershipportal.frontline.LessonRow;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A front-line day: its plan, how it was, and what was learnt. */
@Named
@RequestScoped
public class FrontlineDayBacking {
    @Inject
    FrontlineService service;

    @Inject
    FrontlineWorkService work;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private @Nullable FrontlineDayView view;
    private @Nullable LocalDate doneOn;
    private @Nullable String seen;
    private @Nullable String lesson;
    private @Nullable String change;
    private @Nullable String role;
    private @Nullable LocalDate due;
    private boolean shared;

    /** @throws NotFoundException for one that is not there, or another body's */
    public FrontlineDayView getView() {
        FrontlineDayView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    /** Whether who looks at it may say how it was. What was sent is answered even if somebody else has said it meanwhile. */
    public boolean isToSay() {
        return user.may(Permission.KEEP_FRONTLINE) && (!getView().row().isDone() || isSent("say") || isSent("plan"));
    }

    private boolean isSent(String form) {
        return request.getParameter(form) != null;
    }

    /** Whether who looks at it may say what was learnt. */
    public boolean isToLearn() {
        return user.may(Permission.KEEP_FRONTLINE) && getView().row().isDone();
    }

    public boolean overdue(LessonRow row) {
        return row.isOverdue(getView().today());
    }

    public void finish() {
        done(() -> work.finish(Ids.of(id), new FrontlineDoneForm(doneOn, seen)), "frontline.day.saved");
    }

    public void learn() {
        LessonForm form = new LessonForm(lesson, change, role, due, shared);
        done(() -> work.learn(Ids.of(id), form), "frontline.lesson.saved");
    }

    private void done(Runnable wish, String news) {
        if (FormMessages.isDone(wish)) {
            News.tellNext(Messages.text(news));
            Faces.redirect("frontline/day/" + id);
        }
    }

    /** Drops the plan. */
    public void drop() {
        if (FormMessages.isDone(() -> work.drop(Ids.of(id)))) {
            News.tellNext(Messages.text("frontline.drop.saved"));
            Faces.redirect("frontline/list");
        }
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public @Nullable String getLesson() {
        return lesson;
    }

    public void setLesson(@Nullable String lesson) {
        this.lesson = lesson;
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
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

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
