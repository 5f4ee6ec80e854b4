package org.partnershipportal.language;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That somebody speaks or signs a language.
 *
 * @param body name of the body
 * @param mine whether it is of the own body
 * @param name of the person
 * @param uses in their order
 * @param reach how and when colleagues reach the person
 * @param agreed whether the person lets the partnership find it
 */
public record SkillRow(
        UUID id,
        String body,
        boolean mine,
        String name,
        LanguageRow language,
        LanguageLevel level,
        List<LanguageUse> uses,
        String reach,
        boolean agreed,
        Instant saidAt) {
    public SkillRow {
        uses = List.copyOf(uses);
    }
}
