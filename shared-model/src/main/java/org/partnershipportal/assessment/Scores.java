package org.partnershipportal.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of an assessment, and how they add up. A criterion with parts is as good as the weakest of them that applies
 * (ADR 37): it is met when all are met, and an easy telephone makes up for no counter that cannot be reached.
 *
 * @param given by the names of what was scored
 */
public record Scores(Framework framework, Map<String, Score> given) {

    /** Of a criterion; empty while it, or one of its parts, is not scored. */
    public Optional<Score> of(Criterion criterion) {
        List<Criterion> parts = framework.parts(criterion);
        return parts.isEmpty() ? Optional.ofNullable(given.get(criterion.ref())) : weakest(parts);
    }

    private Optional<Score> weakest(List<Criterion> parts) {
        List<Score> scores = parts.stream().flatMap(part -> of(part).stream()).toList();
        return scores.size() < parts.size()
                ? Optional.empty()
                : Optional.of(scores.stream()
                        .filter(Score::isCounted)
                        .min(Comparator.naturalOrder())
                        .orElse(Score.NOT_APPLICABLE));
    }

    /** All criteria together. */
    public ScoreSum sum() {
        return sum(framework.counted());
    }

    /** Those under a heading; of no criterion where the framework has no such heading. */
    public ScoreSum sum(String heading) {
        return sum(framework.counted(heading));
    }

    private ScoreSum sum(List<Criterion> criteria) {
        return ScoreSum.of(criteria.stream().map(this::of).toList());
    }

    /** What nobody has scored yet. */
    public List<Criterion> open() {
        return framework.scored().stream().filter(one -> of(one).isEmpty()).toList();
    }
}
