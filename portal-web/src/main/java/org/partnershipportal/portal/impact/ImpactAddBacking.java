package org.partnershipportal.portal.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.partnershipportal.impact.ImpactDraftService;
import org.partnershipportal.impact.ServiceChoice;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** An assessment is begun. */
@Named
@RequestScoped
public class ImpactAddBacking extends ImpactFields {
    @Inject
    ImpactDraftService drafts;

    @Override
    protected List<ServiceChoice> askServices() {
        return drafts.services();
    }

    public void save() {
        UUID id = UUID.randomUUID();
        if (ImpactRefusals.isDone(() -> drafts.save(id, 0, form()))) {
            News.tellNext(Messages.text("impact.add.saved"));
            Faces.redirect("impact/draft/" + id);
        }
    }
}
