package org.partnershipportal.admin.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.search.PhraseProposalRow;
import org.partnershipportal.search.PhraseService;

/** Phrases that shall lead to a service: those that wait for a second person, and those decided. */
@Named
@RequestScoped
public class SearchPhrasesBacking {
    @Inject
    PhraseService service;

    private @Nullable List<PhraseProposalRow> phrases;

    public List<PhraseProposalRow> getPhrases() {
        List<PhraseProposalRow> read = phrases;
        if (read == null) {
            read = service.latest();
            phrases = read;
        }
        return read;
    }
}
