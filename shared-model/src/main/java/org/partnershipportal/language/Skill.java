package org.partnershipportal.language;

import java.util.Set;

/** What somebody speaks or signs, checked. */
record Skill(LanguageRow language, LanguageLevel level, Set<LanguageUse> uses, String reach, boolean agreed) {
    Skill {
        uses = Set.copyOf(uses);
    }
}
