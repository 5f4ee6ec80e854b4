package org.partnershipportal.admin.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.analytics.DirectoryFixService;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** Words that residents ask, and the service that they shall lead to. */
@Named
@RequestScoped
public class AnalyticsPhraseBacking {
    @Inject
    DirectoryFixService fixes;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String words;

    private @Nullable String service;

    /** Drafts it, and shows what waits for the second person. */
    public void draft() throws IOException {
        try {
            UUID chosen = Ids.orNull(service);
            if (chosen == null) {
                throw new InvalidInputException("service", "error.phrase.service");
            }
            UUID drafted = fixes.draftPhrase(words == null ? "" : words, chosen);
            News.tellNext(Messages.text("analytics.fix.done"));
            Faces.redirect(address.of("/admin/search/phrase?id=" + drafted));
        } catch (NotFoundException gone) {
            throw gone;
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    public List<SelectItem> getServices() {
        return fixes.services().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public @Nullable String getWords() {
        return words;
    }

    public @Nullable String getService() {
        return service;
    }

    public void setService(@Nullable String service) {
        this.service = service;
    }
}
