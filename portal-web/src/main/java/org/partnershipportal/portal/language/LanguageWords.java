package org.partnershipportal.portal.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipportal.language.LanguageLevel;
import org.partnershipportal.language.LanguageUse;
import org.partnershipportal.web.page.Messages;

/** What levels and uses of languages are called. */
@Named
@ApplicationScoped
public class LanguageWords {
    /** For instance {@code Deals with a whole matter}. */
    public String level(LanguageLevel level) {
        return Messages.text("language.level." + level);
    }

    /** For instance {@code in person, by video}. */
    public String uses(List<LanguageUse> uses) {
        return uses.stream().map(this::use).collect(Collectors.joining(", "));
    }

    /** For instance {@code by video}. */
    public String use(LanguageUse use) {
        return Messages.text("language.use." + use);
    }
}
