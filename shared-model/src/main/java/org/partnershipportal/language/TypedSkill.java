package org.partnershipportal.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.TypedFields;

/** What of a form can be taken. */
final class TypedSkill {
    private static final int REACH = 200;

    private TypedSkill() {}

    /** @throws InvalidInputException with all that is wrong */
    static Skill of(SkillForm form, List<LanguageRow> languages) {
        TypedFields typed = new TypedFields();
        Optional<LanguageRow> language = languages.stream()
                .filter(one -> one.code().equals(form.language()))
                .findFirst();
        if (language.isEmpty()) {
            typed.wrong("language", "error.language.language");
        }
        Optional<LanguageLevel> level = Arrays.stream(LanguageLevel.values())
                .filter(one -> one.name().equals(form.level()))
                .findFirst();
        if (level.isEmpty()) {
            typed.wrong("level", "error.language.level");
        }
        Set<LanguageUse> uses = Arrays.stream(LanguageUse.values())
                .filter(use -> form.uses().contains(use.name()))
                .collect(Collectors.toSet());
        if (uses.isEmpty()) {
            typed.wrong("uses", "error.language.uses");
        } else if (language.isPresent() && !uses.stream().allMatch(use -> use.suits(language.get()))) {
            typed.wrong("uses", "error.language.signed");
        }
        String reach = typed.text("reach", form.reach(), REACH, "error.language.reach");
        typed.require();
        return new Skill(language.orElseThrow(), level.orElseThrow(), uses, reach, form.agreed());
    }
}
