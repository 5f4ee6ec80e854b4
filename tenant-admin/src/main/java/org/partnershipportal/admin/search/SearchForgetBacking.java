package org.partnershipportal.admin.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.search.SynonymService;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The question before a pair of words is forgotten. */
@Named
@RequestScoped
public class SearchForgetBacking {
    @Inject
    SynonymService service;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String words;

    @Inject
    @Param
    @Nullable
    String means;

    /** @throws NotFoundException when somebody was quicker */
    public void forget() throws IOException {
        service.remove(words, means);
        News.tellNext(Messages.text("search.forget.done", Texts.required(words), Texts.required(means)));
        Faces.redirect(address.of("/admin/search/synonyms"));
    }

    public @Nullable String getWords() {
        return words;
    }

    public @Nullable String getMeans() {
        return means;
    }
}
