package org.partnershipportal.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.desk.DeciderRow;
import org.partnershipportal.desk.DeciderService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** Who decides at the partnership desk: the list, naming, and the end of a naming. */
@Named
@RequestScoped
public class DeskDecidersBacking {
    private static final String HERE = "/admin/desk/deciders";

    @Inject
    DeciderService service;

    @Inject
    PortalAddress address;

    private @Nullable List<DeciderRow> deciders;
    private @Nullable List<DeciderRow> managers;
    private @Nullable String manager;
    private @Nullable String decider;
    private boolean escalation;

    public List<DeciderRow> getDeciders() {
        List<DeciderRow> read = deciders;
        if (read == null) {
            read = service.deciders();
            deciders = read;
        }
        return read;
    }

    /** Managers to choose from, by body. */
    public List<SelectItem> getManagers() {
        List<DeciderRow> read = managers;
        if (read == null) {
            read = service.managers();
            managers = read;
        }
        return read.stream()
                .map(row -> new SelectItem(row.id().toString(), row.body() + ": " + row.name()))
                .toList();
    }

    public List<SelectItem> getNamed() {
        return getDeciders().stream()
                .map(row -> new SelectItem(row.id().toString(), row.name() + ", " + row.body()))
                .toList();
    }

    /** Names the chosen manager, and shows the list anew. */
    public void name() throws IOException {
        try {
            String chosen = Texts.orNull(manager);
            DeciderRow named = service.name(chosen == null ? null : UUID.fromString(chosen), escalation);
            News.tellNext(Messages.text("desk.deciders.named", named.name()));
            Faces.redirect(address.of(HERE));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Ends the chosen naming, and shows the list anew. */
    public void end() throws IOException {
        String chosen = Texts.orNull(decider);
        if (chosen == null) {
            FormMessages.show(new InvalidInputException("decider", "error.desk.decider-missing"));
            return;
        }
        DeciderRow ended = service.end(UUID.fromString(chosen));
        News.tellNext(Messages.text("desk.deciders.ended", ended.name()));
        Faces.redirect(address.of(HERE));
    }

    public @Nullable String getManager() {
        return manager;
    }

    public void setManager(@Nullable String manager) {
        this.manager = manager;
    }

    public @Nullable String getDecider() {
        return decider;
    }

    public void setDecider(@Nullable String decider) {
        this.decider = decider;
    }

    public boolean isEscalation() {
        return escalation;
    }

    public void setEscalation(boolean escalation) {
        this.escalation = escalation;
    }
}
