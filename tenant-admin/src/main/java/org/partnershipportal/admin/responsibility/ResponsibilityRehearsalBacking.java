package org.partnershipportal.admin.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.succession.Plan;
import org.partnershipportal.succession.PlanProblem;
import org.partnershipportal.succession.PlanService;
import org.partnershipportal.succession.PublicationService;
import org.partnershipportal.succession.RehearsalView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** What a plan would change, and the two persons' word on it. */
@Named
@RequestScoped
public class ResponsibilityRehearsalBacking {
    @Inject
    PublicationService service;

    @Inject
    PlanService plans;

    @Inject
    CurrentUser user;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable Plan plan;
    private @Nullable RehearsalView view;

    /** @throws NotFoundException when there is no such plan */
    public Plan getPlan() {
        Plan read = plan;
        if (read == null) {
            read = plans.get(Ids.of(id));
            plan = read;
        }
        return read;
    }

    public RehearsalView getView() {
        RehearsalView read = view;
        if (read == null) {
            read = service.rehearse(Ids.of(id));
            view = read;
        }
        return read;
    }

    /** Whether who reads it is the one who proposed it. */
    public boolean isOwn() {
        return user.subject().filter(me -> me.equals(getPlan().proposedBy())).isPresent();
    }

    /** A problem in words. */
    public String words(PlanProblem problem) {
        return Messages.text("error.plan." + problem.what(), problem.names().toArray());
    }

    /** Names in one line; that there are none in words. */
    public String names(List<String> bodies) {
        return bodies.isEmpty() ? Messages.text("responsibility.rehearsal.nobody") : String.join(", ", bodies);
    }

    /** How many services, in words. */
    public String count(int services) {
        return Messages.text("responsibility.rehearsal.count", services);
    }

    public void propose() throws IOException {
        decide(() -> service.propose(Ids.of(id)), "responsibility.rehearsal.proposed");
    }

    public void takeBack() throws IOException {
        decide(() -> service.takeBack(Ids.of(id)), "responsibility.rehearsal.taken-back");
    }

    public void publish() throws IOException {
        decide(() -> service.publish(Ids.of(id)), "responsibility.rehearsal.published");
    }

    private void decide(Runnable decision, String news) throws IOException {
        if (FormMessages.isDone(decision)) {
            News.tellNext(Messages.text(news));
            Faces.redirect(address.of("/admin/responsibility/plan") + "?id=" + id);
        }
    }

    /** Of the address or the form: known before Faces reads the form, as what is shown and read depends on it. */
    public @Nullable String getId() {
        return id;
    }
}
