package org.partnershipportal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the scores of some criteria add up to; each weighs the same.
 *
 * @param criteria how many there are
 * @param open of those, how many are not scored yet
 * @param exempt how many do not apply
 * @param met how many are met
 * @param points of the others together
 */
public record ScoreSum(int criteria, int open, int exempt, int met, int points) {
    private static final int HUNDRED = 100;

    static ScoreSum of(List<Optional<Score>> scores) {
        List<Score> known = scores.stream().flatMap(Optional::stream).toList();
        Stream<Score> met = known.stream().filter(score -> score == Score.MET);
        return new ScoreSum(
                scores.size(),
                scores.size() - known.size(),
                (int) known.stream().filter(score -> !score.isCounted()).count(),
                (int) met.count(),
                known.stream().mapToInt(Score::points).sum());
    }

    /** Whether all are scored. */
    public boolean isDone() {
        return open == 0;
    }

    /** How many are scored and apply. */
    public int counted() {
        return criteria - open - exempt;
    }

    /**
     * Points of a hundred that could be had by what is scored and applies, as a whole number, a half upwards; empty where
     * nothing is, for then nobody can say.
     */
    public Optional<Integer> percentage() {
        int most = Score.MOST * counted();
        return most == 0 ? Optional.empty() : Optional.of((2 * HUNDRED * points + most) / (2 * most));
    }
}
