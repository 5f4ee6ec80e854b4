package org.partnershipportal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How scores add up: cases that were reckoned by hand. */
class ScoresTest {
    private static final Framework SMALL = Assessing.small();
    private static final List<String> SCORED = List.of("1a", "1b", "1c", "2", "3");

    @ParameterizedTest
    @CsvFileSource(resources = "/assessment/cases.csv", numLinesToSkip = 1, nullValues = "")
    void addUpAsReckonedByHand(String given, String whole, String sum, Integer percentage, Integer contact) {
        Scores scores = scores(given);
        assertThat(scores.of(SMALL.criteria().get(0)))
                .isEqualTo(Optional.ofNullable(whole).map(Score::valueOf));
        ScoreSum is = scores.sum();
        assertThat(is.open() + " " + is.exempt() + " " + is.met() + " " + is.points())
                .isEqualTo(sum);
        assertThat(is.criteria()).isEqualTo(3);
        assertThat(is.percentage()).isEqualTo(Optional.ofNullable(percentage));
        assertThat(scores.sum("Contact").percentage()).isEqualTo(Optional.ofNullable(contact));
    }

    /** A letter for each of 1a, 1b, 1c, 2 and 3: points, n for what does not apply, - for what is not scored. */
    private static Scores scores(String given) {
        Map<String, Score> scores = new HashMap<>();
        for (int i = 0; i < SCORED.size(); i++) {
            char one = given.charAt(i);
            if (one != '-') {
                scores.put(SCORED.get(i), one == 'n' ? Score.NOT_APPLICABLE : Score.of(one - '0'));
            }
        }
        return new Scores(SMALL, scores);
    }

    @Test
    void aHalfGoesUpwards() {
        assertThat(new ScoreSum(8, 0, 0, 1, 3).percentage()).as("12.5").contains(13);
        assertThat(new ScoreSum(40, 0, 0, 0, 3).percentage()).as("2.5").contains(3);
    }

    @Test
    void aHeadingThatIsNotThereHasNoCriterion() {
        assertThat(scores("33333").sum("Money")).isEqualTo(new ScoreSum(0, 0, 0, 0, 0));
        assertThat(scores("33333").sum("Money").percentage()).isEmpty();
    }

    @Test
    void whatIsNotScoredIsToldInTheOrderOfTheFramework() {
        assertThat(scores("3-3n-").open()).extracting(Criterion::ref).containsExactly("1b", "3");
    }

    @Test
    void theWayGoesThroughWhatIsScored() {
        assertThat(SMALL.scored()).extracting(Criterion::ref).containsExactlyElementsOf(SCORED);
        assertThat(SMALL.after(SMALL.findScored("1c").orElseThrow()))
                .map(Criterion::ref)
                .contains("2");
        assertThat(SMALL.after(SMALL.findScored("3").orElseThrow())).isEmpty();
        assertThat(SMALL.findScored("1")).as("a whole has no score of its own").isEmpty();
    }
}
