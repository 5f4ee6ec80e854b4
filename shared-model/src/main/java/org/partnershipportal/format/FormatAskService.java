package org.partnershipportal.format;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.language.LanguageRow;
import org.partnershipportal.language.Languages;

/** Anybody asks a body for a translation, an interpreter, or something in another format. */
@Dependent
@Transactional
public class FormatAskService {
    private final FormatRepository repository;
    private final Formats formats;
    private final Languages languages;

    @Inject
    public FormatAskService(FormatRepository repository, Formats formats, Languages languages) {
        this.repository = repository;
        this.formats = formats;
        this.languages = languages;
    }

    /** The bodies that can be asked, by name. */
    @Permits(Permission.READ_DIRECTORY)
    public List<FormatBody> bodies() {
        return repository.findBodies(formats.today());
    }

    /** The languages that can be named; signed ones first. */
    @Permits(Permission.READ_DIRECTORY)
    public List<LanguageRow> languages() {
        return languages.findAll();
    }

    /**
     * Asks for it.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.BRING_ENQUIRY)
    public FormatAsked ask(FormatForm form) {
        TypedFormat typed = new TypedFormat(formats.today());
        Optional<FormatBody> body = repository.findBodies(formats.today()).stream()
                .filter(one -> one.slug().equals(form.body()))
                .findFirst();
        if (body.isEmpty()) {
            typed.wrong("body", "error.format.body");
        }
        FormatWish wish = typed.of(form, languages.find(form.language()).isPresent(), true);
        return formats.ask(body.orElseThrow().id(), wish, null);
    }
}
