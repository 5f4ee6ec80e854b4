package org.partnershipportal.portal.frontline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.frontline.FrontlineWorkService;
import org.partnershipportal.frontline.LessonRow;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A lesson is followed up: something was changed for it; and it is shared, or no longer. */
@Named
@RequestScoped
public class FrontlineLessonBacking {
    private static final String VERSION = "[0-9]{1,6}";

    @Inject
    FrontlineWorkService work;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private @Nullable LessonRow row;
    private @Nullable String changed;

    /** @throws NotFoundException for one that is not there, or another body's */
    public LessonRow getRow() {
        LessonRow read = row;
        if (read == null) {
            read = work.getLesson(Ids.of(id));
            row = read;
        }
        return read;
    }

    /** Whether something is still to be changed. What was sent is answered even if somebody else has said it meanwhile. */
    public boolean isToFollow() {
        return !getRow().isDone() || request.getParameter("following") != null;
    }

    public void save() {
        done(() -> work.change(Ids.of(id), seen(), changed), "frontline.follow.saved");
    }

    public void share() {
        done(() -> work.share(Ids.of(id), seen(), true), "frontline.share.saved");
    }

    public void unshare() {
        done(() -> work.share(Ids.of(id), seen(), false), "frontline.unshare.saved");
    }

    private void done(Runnable wish, String news) {
        if (FormMessages.isDone(wish)) {
            News.tellNext(Messages.text(news));
            Faces.redirect("frontline/day/" + getRow().day());
        }
    }

    private int seen() {
        String version = Objects.requireNonNullElse(request.getParameter("seen"), "");
        return version.matches(VERSION) ? Integer.parseInt(version) : -1;
    }

    public @Nullable String getChanged() {
        return changed;
    }

    public void setChanged(@Nullable String changed) {
        this.changed = changed;
    }
}
