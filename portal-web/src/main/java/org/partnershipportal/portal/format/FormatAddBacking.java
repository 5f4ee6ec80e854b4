package org.partnershipportal.portal.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.partnershipportal.format.FormatService;
import org.partnershipportal.language.LanguageRow;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Staff take down that somebody, or a document, needs another language or format. */
@Named
@RequestScoped
public class FormatAddBacking extends FormatFields {
    @Inject
    FormatService service;

    @Override
    protected List<LanguageRow> askLanguages() {
        return service.languages();
    }

    public void save() {
        FormMessages.made(() -> service.add(form(null))).ifPresent(asked -> {
            News.tellNext(Messages.text("format.add.saved", asked.reference()));
            Faces.redirect("format/case/" + asked.id());
        });
    }
}
