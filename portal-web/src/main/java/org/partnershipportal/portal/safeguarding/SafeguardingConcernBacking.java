package org.partnershipportal.portal.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.safeguarding.ConcernAlreadyConfirmed;
import org.partnershipportal.safeguarding.ConcernService;
import org.partnershipportal.safeguarding.ConcernView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** What a team was told, for the two ends; who was told confirms it here. */
@Named
@RequestScoped
public class SafeguardingConcernBacking {
    @Inject
    ConcernService service;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private @Nullable ConcernView view;
    private @Nullable String role;

    /** Opens it, which is audited; not found for who is neither end. */
    public void open() {
        view = service.open(Ids.of(id));
    }

    public ConcernView getView() {
        if (view == null) {
            open();
        }
        return Objects.requireNonNull(view);
    }

    /** Confirms it, and shows it anew. */
    public void confirm() throws IOException {
        try {
            service.confirm(Ids.of(id), role);
            News.tellNext(Messages.text("safeguarding.concern.confirmed"));
            Faces.redirect("safeguarding/concern/" + id);
        } catch (InvalidInputException | ConcernAlreadyConfirmed refusal) {
            FormMessages.show(refusal);
        }
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }
}
