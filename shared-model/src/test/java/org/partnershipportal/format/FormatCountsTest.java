package org.partnershipportal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipportal.format.FormatAtom.Outcome;

/** What may be shown of the requests of a year, worked out by hand. */
class FormatCountsTest {
    private static FormatAtom atom(FormatKind kind, Outcome outcome, int count) {
        return new FormatAtom(kind, outcome, count);
    }

    private static List<String> shown(FormatAtom... atoms) {
        return FormatCounts.of(List.of(atoms)).stream()
                .map(figure -> (figure.kind() == null ? "ALL" : figure.kind()) + " " + figure.asked() + " "
                        + figure.inTime() + " " + figure.late() + " " + figure.refused())
                .toList();
    }

    @Test
    void whereNobodyAskedThatIsSaid() {
        assertThat(shown()).containsExactly("ALL 0 0 0 0");
    }

    @Test
    void smallNumbersAreNotTold() {
        assertThat(shown(atom(FormatKind.BRAILLE, Outcome.IN_TIME, 4))).containsExactly("ALL null null 0 0");
        assertThat(shown(atom(FormatKind.BRAILLE, Outcome.IN_TIME, 5)))
                .containsExactly("ALL 5 5 0 0", "BRAILLE 5 5 0 0");
    }

    @Test
    void norWhatIsLeftWhenOneIsTakenFromAnother() {
        assertThat(shown(atom(FormatKind.BRAILLE, Outcome.IN_TIME, 10), atom(FormatKind.AUDIO, Outcome.IN_TIME, 3)))
                .as("13 together less 10 in Braille would be 3")
                .containsExactly("ALL 13 13 0 0");
        assertThat(shown(atom(FormatKind.BRAILLE, Outcome.IN_TIME, 10), atom(FormatKind.BRAILLE, Outcome.LATE, 2)))
                .as("12 together less 10 in time would be 2")
                .containsExactly("ALL 12 null null 0", "BRAILLE 12 null null 0");
        assertThat(shown(
                        atom(FormatKind.BRAILLE, Outcome.IN_TIME, 10),
                        atom(FormatKind.AUDIO, Outcome.LATE, 6),
                        atom(FormatKind.AUDIO, null, 5)))
                .containsExactly("ALL 21 10 6 0", "AUDIO 11 null 6 0", "BRAILLE 10 10 null 0");
    }
}
