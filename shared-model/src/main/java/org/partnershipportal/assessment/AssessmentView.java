package org.partnershipportal.assessment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A self-assessment with all that is said in it.
 *
 * @param answers by the names of criteria; nothing for those that were never saved
 * @param today the month that it is now
 * @param isLatest whether no later one is finished, which would tell how its actions went
 */
public record AssessmentView(
        AssessmentRow row, Framework framework, Map<String, Answer> answers, YearMonth today, boolean isLatest) {

    /** What is missing somewhere; an empty text where nobody has said it yet. */
    public record GapLine(Criterion criterion, Score score, String text) {}

    /** What is to be done by when; overdue once its month is over, unless a later assessment tells of it. */
    public record ActionLine(Criterion criterion, PlannedAction action, boolean isOverdue) {}

    /** What is to be added before it can be finished, see {@link Answer#lacks}. */
    public record LackLine(Criterion criterion, String what) {}

    public Scores scores() {
        Map<String, Score> given = new HashMap<>();
        answers.forEach((ref, answer) -> {
            if (answer.score() != null) {
                given.put(ref, answer.score());
            }
        });
        return new Scores(framework, given);
    }

    /** What was saved of a criterion. */
    public Optional<Answer> answer(Criterion criterion) {
        return Optional.ofNullable(answers.get(criterion.ref()));
    }

    /** What falls short of being met, the widest gap first. */
    public List<GapLine> gaps() {
        return framework.scored().stream()
                .flatMap(one -> answer(one).flatMap(answer -> gap(one, answer)).stream())
                .sorted(Comparator.comparing(GapLine::score))
                .toList();
    }

    private static Optional<GapLine> gap(Criterion criterion, Answer answer) {
        return Optional.ofNullable(answer.score())
                .filter(score -> score.gap() > 0)
                .map(score -> new GapLine(criterion, score, Objects.requireNonNullElse(answer.gap(), "")));
    }

    /** What is to be done, what is due first on top. */
    public List<ActionLine> actions() {
        return framework.scored().stream()
                .flatMap(one -> action(one).stream())
                .sorted(Comparator.comparing(line -> line.action().due()))
                .toList();
    }

    private Optional<ActionLine> action(Criterion criterion) {
        return answer(criterion)
                .map(Answer::action)
                .map(action -> new ActionLine(
                        criterion, action, isLatest && action.due().isBefore(today)));
    }

    /** What is to be added before it can be finished, in the order of the framework. */
    public List<LackLine> lacking() {
        return framework.scored().stream()
                .flatMap(one -> lacks(one).map(what -> new LackLine(one, what)).stream())
                .toList();
    }

    private Optional<String> lacks(Criterion criterion) {
        return answer(criterion).map(Answer::lacks).orElse(Optional.of("score"));
    }
}
