package org.partnershipportal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;

/** What of a language that somebody says can be taken. */
class TypedSkillTest {
    private static final List<LanguageRow> LANGUAGES =
            List.of(new LanguageRow("bfi", "British Sign Language", true), new LanguageRow("pl", "Polish", false));

    private static Skill read(String language, String level, List<String> uses, String reach) {
        return TypedSkill.of(new SkillForm(language, level, uses, reach, false), LANGUAGES);
    }

    @Test
    void allThatIsWrongIsTold() {
        assertThatThrownBy(() -> read("xx", "BEST", List.of("SHOUTING"), " "))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactly("language", "level", "uses", "reach"));
    }

    @Test
    void aSignLanguageIsNotForTheTelephone() {
        assertThatThrownBy(() -> read("bfi", "GOOD", List.of("IN_PERSON", "BY_TELEPHONE"), "Desk"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.language.signed"));
        assertThat(read("bfi", "GOOD", List.of("IN_PERSON", "BY_VIDEO"), "Desk").uses())
                .hasSize(2);
        assertThat(read("pl", "GOOD", List.of("BY_TELEPHONE"), " Desk ").reach())
                .isEqualTo("Desk");
    }
}
