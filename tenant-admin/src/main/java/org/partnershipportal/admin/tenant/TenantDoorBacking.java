package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.onboarding.FrontDoorChoice;
import org.partnershipportal.onboarding.FrontDoorRow;
import org.partnershipportal.onboarding.FrontDoorService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** Which council takes what belongs to nobody. */
@Named
@RequestScoped
public class TenantDoorBacking {
    @Inject
    FrontDoorService service;

    @Inject
    PortalAddress address;

    private @Nullable String council;
    private @Nullable String as;

    /** As it is named now; null for none. */
    public @Nullable FrontDoorRow getCurrent() {
        return service.current().orElse(null);
    }

    public List<SelectItem> getCouncils() {
        return items(service.councils());
    }

    public List<SelectItem> getServices() {
        return items(service.services());
    }

    private static List<SelectItem> items(List<FrontDoorChoice> choices) {
        return choices.stream()
                .map(choice -> new SelectItem(choice.slug(), choice.name()))
                .toList();
    }

    /** Names it, and shows the page anew. */
    public void name() throws IOException {
        try {
            service.name(council, as);
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            return;
        }
        News.tellNext(Messages.text("tenant.door.done"));
        Faces.redirect(address.of("/admin/tenant/door"));
    }

    public @Nullable String getCouncil() {
        return council;
    }

    public void setCouncil(@Nullable String council) {
        this.council = council;
    }

    public @Nullable String getAs() {
        return as;
    }

    public void setAs(@Nullable String as) {
        this.as = as;
    }
}
