package org.partnershipportal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody speaks or signs, as it was typed.
 *
 * @param language its code
 * @param level name of a {@link LanguageLevel}
 * @param uses names of {@link LanguageUse}
 * @param reach how and when colleagues reach the person
 * @param agreed whether the person lets the partnership find it
 */
public record SkillForm(
        @Nullable String language,
        @Nullable String level,
        List<String> uses,
        @Nullable String reach,
        boolean agreed) {
    public SkillForm {
        uses = List.copyOf(uses);
    }
}
