package org.partnershipportal.language;

import java.util.List;

/**
 * Who speaks or signs what.
 *
 * @param rows the own body's first, by language, the best first
 * @param languages those that somebody speaks or signs, by name
 * @param shared whether the own body lets the partnership find those of its people who agree
 */
public record SkillListView(List<SkillRow> rows, List<LanguageRow> languages, boolean shared) {
    public SkillListView {
        rows = List.copyOf(rows);
        languages = List.copyOf(languages);
    }
}
