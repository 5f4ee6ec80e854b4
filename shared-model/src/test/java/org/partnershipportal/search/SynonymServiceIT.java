package org.partnershipportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** Words that mean other words: the next question knows them, and what cannot be is refused in words. */
class SynonymServiceIT {
    private static final Asker STEWARD = Asker.steward("partnership-admin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @BeforeAll
    static void found() {
        Database.use("synonyms");
        Westmark.found();
        add("crater", "pothole");
        add("moon hole", "crater");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void theSearchUsesItAtOnceAndForgetsItAtOnce() {
        assertThat(first("zonkhole")).isEmpty();
        add("Zonkhole", "pothole");
        assertThat(first("zonkhole")).containsExactly("potholes");
        as(STEWARD, w -> {
            w.get(SynonymService.class).remove("zonkhole", "pothole");
            return true;
        });
        assertThat(first("zonkhole")).isEmpty();
        assertThatThrownBy(() -> as(STEWARD, w -> {
                    w.get(SynonymService.class).remove("zonkhole", "pothole");
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "   | pothole | words | empty.words",
                "pit | | means | empty.means",
                "pit | abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij | means | too-long",
                "one two three four five | pothole | words | words",
                "<b>pit</b> | pothole | words | words",
                "the | pothole | words | left-out",
                "Potholes | pothole | means | same",
                "crater | pothole | means | there",
                "pothole | crater | means | circle",
                "pothole | moon-hole | means | circle"
            })
    void whatCannotBeIsRefusedAtItsField(String words, String means, String field, String why) {
        int before = all().size();
        assertThatThrownBy(() -> add(words, means)).isInstanceOfSatisfying(InvalidInputException.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.key()).isEqualTo("error.synonym." + why);
        });
        assertThat(all()).hasSize(before);
    }

    @Test
    void theyAreFoundByEitherSide() {
        List<SynonymRow> found = as(STEWARD, w -> w.get(SynonymService.class).find("CRAT"));
        assertThat(found).containsExactly(new SynonymRow("crater", "pothole"), new SynonymRow("moon hole", "crater"));
    }

    private static List<SynonymRow> all() {
        return as(STEWARD, w -> w.get(SynonymService.class).find(null));
    }

    private static void add(String words, String means) {
        as(STEWARD, w -> {
            w.get(SynonymService.class).add(words, means);
            return true;
        });
    }

    private static List<String> first(String question) {
        List<ServiceMatch> found =
                as(Asker.ANYBODY, w -> w.get(SearchService.class).find(question, TODAY, 1));
        return found.stream().map(ServiceMatch::slug).toList();
    }

    private static <T> T as(Asker asker, Function<Wiring, T> work) {
        return Wiring.as(asker, work);
    }
}
