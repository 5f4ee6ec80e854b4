package org.partnershipportal.admin.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.search.SynonymRow;
import org.partnershipportal.search.SynonymService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** Words that mean other words: the list, and one more. */
@Named
@RequestScoped
public class SearchSynonymsBacking {
    @Inject
    SynonymService service;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String part;

    private @Nullable String words;
    private @Nullable String means;
    private @Nullable List<SynonymRow> synonyms;

    public List<SynonymRow> getSynonyms() {
        List<SynonymRow> read = synonyms;
        if (read == null) {
            read = service.find(part);
            synonyms = read;
        }
        return read;
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return getSynonyms().size() == SynonymService.MOST;
    }

    /** Adds the pair and shows it in the list. */
    public void add() throws IOException {
        try {
            service.add(words, means);
            String typed = Texts.required(Texts.orNull(words));
            News.tellNext(Messages.text("search.synonyms.added", typed, Texts.required(Texts.orNull(means))));
            Faces.redirect(
                    address.of("/admin/search/synonyms") + "?part=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** The address of the page that asks before a pair is forgotten. */
    public String forget(SynonymRow pair) {
        return "/search/forget?words=" + encoded(pair.words()) + "&means=" + encoded(pair.means());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public @Nullable String getPart() {
        return part;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getMeans() {
        return means;
    }

    public void setMeans(@Nullable String means) {
        this.means = means;
    }
}
