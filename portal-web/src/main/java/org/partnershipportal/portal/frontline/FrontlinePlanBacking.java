package org.partnershipportal.portal.frontline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.frontline.FrontlinePlanForm;
import org.partnershipportal.frontline.FrontlineWorkService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A front-line day is planned. */
@Named
@RequestScoped
public class FrontlinePlanBacking {
    @Inject
    FrontlineWorkService service;

    private @Nullable String who;
    private @Nullable String place;
    private @Nullable LocalDate plannedFor;

    public void save() {
        if (FormMessages.isDone(() -> service.plan(new FrontlinePlanForm(who, place, plannedFor)))) {
            News.tellNext(Messages.text("frontline.plan.saved"));
            Faces.redirect("frontline/list");
        }
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable LocalDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(@Nullable LocalDate plannedFor) {
        this.plannedFor = plannedFor;
    }
}
