package org.partnershipportal.admin.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.responsibility.NamedRow;
import org.partnershipportal.succession.Plan;
import org.partnershipportal.succession.PlanRow;
import org.partnershipportal.succession.PlanService;
import org.partnershipportal.succession.PublicationService;
import org.partnershipportal.succession.RehearsalView.Unreachable;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The plans of reorganisations, and one of them as it is drafted. */
@Named
@RequestScoped
public class ResponsibilityPlanBacking {
    @Inject
    PlanService service;

    @Inject
    PublicationService publication;

    @Inject
    ResponsibilityChoices choices;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private final PlanFields fields = new PlanFields();
    private @Nullable Plan plan;

    public List<PlanRow> getPlans() {
        return service.plans();
    }

    /** @throws NotFoundException when there is no such plan */
    public Plan getPlan() {
        Plan read = plan;
        if (read == null) {
            read = service.get(Ids.of(id));
            plan = read;
        }
        return read;
    }

    /** Successors without a telephone number, and what can be done about it. */
    public List<Unreachable> getUnreachable() {
        return publication.unreachable(getPlan().id());
    }

    public void begin() throws IOException {
        begun(() -> service.begin(Texts.orNull(fields.getName()), fields.getDay()));
    }

    public void addBody() throws IOException {
        done(() -> service.addBody(
                Ids.of(id),
                Texts.orNull(fields.getBodyName()),
                Texts.orNull(fields.getSlug()),
                Texts.orNull(fields.getKind())));
    }

    public void close() throws IOException {
        done(() -> service.close(Ids.of(id), Ids.orNull(fields.getBody()), Ids.orNull(fields.getResiduary())));
    }

    public void follow() throws IOException {
        done(() -> service.follow(
                Ids.of(id),
                Ids.orNull(fields.getClosing()),
                Ids.orNull(fields.getArea()),
                Ids.orNull(fields.getSuccessor())));
    }

    public void remove() throws IOException {
        done(() -> service.remove(Ids.of(id), Ids.of(fields.getRemoved())));
    }

    private void done(Runnable step) throws IOException {
        begun(() -> {
            step.run();
            return Ids.of(id);
        });
    }

    private void begun(Supplier<UUID> step) throws IOException {
        Optional<UUID> saved = FormMessages.made(step);
        if (saved.isPresent()) {
            News.tellNext(Messages.text("responsibility.plan.saved"));
            Faces.redirect(address.of("/admin/responsibility/plan") + "?id=" + saved.get());
        }
    }

    /** Bodies that there are, after those that the plan makes. */
    public List<SelectItem> getSuccessors() {
        return Stream.concat(
                        getPlan().bodies().stream()
                                .map(body -> new NamedRow(body.id(), body.name(), body.kind()))
                                .map(ResponsibilityChoices::item),
                        choices.getBodies().stream())
                .toList();
    }

    /** Bodies that close. */
    public List<SelectItem> getClosing() {
        return getPlan().closures().stream()
                .map(closure -> new SelectItem(closure.body().toString(), closure.name()))
                .toList();
    }

    /** New and closing bodies, to take one out of the plan. */
    public List<SelectItem> getRemovable() {
        return Stream.concat(
                        getPlan().bodies().stream()
                                .map(body -> new SelectItem(body.id().toString(), body.name())),
                        getClosing().stream())
                .toList();
    }

    /** Of bodies that a plan can make. */
    public List<String> getKinds() {
        return List.of("UNITARY", "DISTRICT", "COUNTY", "POLICE", "FIRE", "NHS", "HOUSING", "VOLUNTARY", "PARISH");
    }

    public PlanFields getFields() {
        return fields;
    }

    /** Of the address or the form: known before Faces reads the form, as what is shown and read depends on it. */
    public @Nullable String getId() {
        return id;
    }
}
