package org.partnershipportal.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be shown of the answers of a year, and how it compares, worked out by hand. */
class EqualityCountsTest {
    private static EqualityAtom atom(int count, @Nullable String sex, @Nullable String age) {
        Map<EqualityQuestion, String> given = new HashMap<>();
        if (sex != null) {
            given.put(EqualityQuestion.SEX, sex);
        }
        if (age != null) {
            given.put(EqualityQuestion.AGE, age);
        }
        return new EqualityAtom(new EqualityAnswers(given), count);
    }

    private static Map<String, Integer> shown(EqualityAtom... atoms) {
        return EqualityCounts.of(List.of(atoms)).stream()
                .filter(figure -> figure.answers() != null)
                .collect(
                        Collectors.toMap(figure -> figure.question() + "/" + figure.choice(), EqualityFigure::answers));
    }

    @Test
    void whereNobodyAnsweredThatIsSaid() {
        assertThat(shown()).containsEntry("null/null", 0).containsEntry("SEX/FEMALE", 0);
        assertThat(EqualityCounts.of(List.of()).get(0).question())
                .as("everybody comes first")
                .isNull();
    }

    @Test
    void smallNumbersAreNotToldNorWhatWouldTellThem() {
        assertThat(shown(atom(12, "FEMALE", null), atom(3, "MALE", null)))
                .as("15 less 12 would be 3; men and nobody are not told apart")
                .containsExactlyInAnyOrderEntriesOf(Map.of("null/null", 15, "SEX/null", 15));
        assertThat(shown(atom(12, "FEMALE", null), atom(8, "MALE", null)))
                .containsEntry("SEX/FEMALE", 12)
                .containsEntry("SEX/MALE", 8)
                .doesNotContainKey("AGE/null");
    }

    @Test
    void whatTwoQuestionsTellTogetherIsSeen() {
        assertThat(shown(atom(20, "FEMALE", "FROM_25"), atom(2, null, "FROM_25")))
                .as("22 said their age and 20 of them their sex: two did not")
                .containsEntry("AGE/null", 22)
                .doesNotContainKey("SEX/null")
                .doesNotContainKey("SEX/FEMALE");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "12,20,51.0,60.0,9.0",
                "8,20,49.0,40.0,-9.0",
                "5,15,-,33.3,-",
                "-,20,51.0,-,-",
                "12,-,51.0,-,-",
                "0,0,51.0,-,-"
            })
    void aShareIsOfThoseWhoAnsweredAndOfNobodyThereIsNone(
            Integer answers, Integer of, BigDecimal population, BigDecimal share, BigDecimal difference) {
        ComparedLine line = new ComparedLine("FEMALE", answers, of, population);
        assertThat(line.share()).isEqualTo(share);
        assertThat(line.difference()).isEqualTo(difference);
    }
}
