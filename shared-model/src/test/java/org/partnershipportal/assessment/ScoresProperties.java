package org.partnershipportal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever is scored: sums stay what they say, and nothing gets worse by getting better. */
class ScoresProperties {
    private static final Framework SMALL = Assessing.small();
    private static final Criterion WHOLE = SMALL.criteria().get(0);

    @Provide
    Arbitrary<List<@Nullable Score>> scores() {
        return Arbitraries.of(Score.class)
                .injectNull(0.15)
                .list()
                .ofSize(SMALL.scored().size());
    }

    private static Scores given(List<@Nullable Score> scores) {
        Map<String, Score> given = new HashMap<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            if (score != null) {
                given.put(SMALL.scored().get(i).ref(), score);
            }
        }
        return new Scores(SMALL, given);
    }

    @Property(tries = 2000)
    void headingsAddUpToTheWhole(@ForAll("scores") List<@Nullable Score> typed) {
        Scores scores = given(typed);
        List<ScoreSum> parts = SMALL.headings().stream().map(scores::sum).toList();
        assertThat(scores.sum())
                .isEqualTo(new ScoreSum(
                        parts.stream().mapToInt(ScoreSum::criteria).sum(),
                        parts.stream().mapToInt(ScoreSum::open).sum(),
                        parts.stream().mapToInt(ScoreSum::exempt).sum(),
                        parts.stream().mapToInt(ScoreSum::met).sum(),
                        parts.stream().mapToInt(ScoreSum::points).sum()));
        scores.sum().percentage().ifPresent(percentage -> assertThat(percentage).isBetween(0, 100));
        assertThat(scores.sum().percentage().isPresent()).isEqualTo(scores.sum().counted() > 0);
    }

    @Property(tries = 2000)
    void aWholeIsMetWhenAllItsPartsThatApplyAreMet(@ForAll("scores") List<@Nullable Score> typed) {
        List<Score> parts =
                typed.subList(0, 3).stream().filter(one -> one != null).toList();
        boolean isMet = parts.size() == 3
                && parts.contains(Score.MET)
                && parts.stream().allMatch(one -> one == Score.MET || one == Score.NOT_APPLICABLE);
        assertThat(given(typed).of(WHOLE).filter(score -> score == Score.MET).isPresent())
                .isEqualTo(isMet);
    }

    @Property(tries = 2000)
    void nothingGetsWorseByGettingBetter(@ForAll("scores") List<@Nullable Score> typed) {
        Scores scores = given(typed);
        for (Criterion one : SMALL.scored()) {
            Score score = scores.given().get(one.ref());
            if (score != null && score.gap() > 0) {
                Map<String, Score> better = new HashMap<>(scores.given());
                better.put(one.ref(), Score.of(score.points() + 1));
                ScoreSum after = new Scores(SMALL, better).sum();
                assertThat(after.points()).isGreaterThanOrEqualTo(scores.sum().points());
                assertThat(after.percentage().orElse(0))
                        .isGreaterThanOrEqualTo(scores.sum().percentage().orElse(0));
            }
        }
    }
}
