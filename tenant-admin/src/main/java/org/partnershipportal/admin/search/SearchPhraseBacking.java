package org.partnershipportal.admin.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.search.PhraseProposalRow;
import org.partnershipportal.search.PhraseService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** One phrase that shall lead to a service, and the second person's word on it. */
@Named
@RequestScoped
public class SearchPhraseBacking {
    @Inject
    PhraseService service;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable String reason;
    private @Nullable PhraseProposalRow phrase;

    /** @throws NotFoundException when there is no such proposal */
    public PhraseProposalRow getPhrase() {
        PhraseProposalRow read = phrase;
        if (read == null) {
            read = service.get(Ids.of(id));
            phrase = read;
        }
        return read;
    }

    public void approve() throws IOException {
        decide(() -> service.approve(Ids.of(id)), "search.phrase.approved");
    }

    public void reject() throws IOException {
        decide(() -> service.reject(Ids.of(id), reason), "search.phrase.rejected");
    }

    public void withdraw() throws IOException {
        decide(() -> service.withdraw(Ids.of(id)), "search.phrase.withdrawn");
    }

    private void decide(Runnable decision, String news) throws IOException {
        if (FormMessages.isDone(decision)) {
            News.tellNext(Messages.text(news));
            Faces.redirect(address.of("/admin/search/phrases"));
        }
    }

    public @Nullable String getId() {
        return id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
