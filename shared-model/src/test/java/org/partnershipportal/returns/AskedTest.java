package org.partnershipportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.performance.Figure;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.MeasuredBy;
import org.partnershipportal.standard.TargetUnit;

/** What is asked for which promise, and what becomes of the numbers. */
class AskedTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final CharterLine LETTERS = Kept.within(Measure.LETTER_REPLY_TIME, 5, TargetUnit.WORKING_DAYS);

    @ParameterizedTest
    @EnumSource(Measure.class)
    void whatIsHandedInHasARuleAndNothingElse(Measure measure) {
        if (measure.by() == MeasuredBy.RETURN) {
            ReturnRule rule = ReturnRule.of(measure);
            assertThat(rule.cases().group()).isEqualTo(rule.hits().group());
            assertThat(PartOf.ALL)
                    .as("the hits of %s are checked to be part of its cases", measure)
                    .anyMatch(
                            part -> part.whole() == rule.cases() && part.parts().equals(List.of(rule.hits())));
        } else {
            assertThatThrownBy(() -> ReturnRule.of(measure)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void onlyWhatThePromisesNeedIsAsked() {
        CharterLine visits = Kept.within(Measure.WAITING_TIME, 10, TargetUnit.MINUTES);
        CharterLine seen = Kept.done(Measure.NAME_BADGE);
        assertThat(codes(visits, seen, LETTERS))
                .containsExactly(
                        "visitors",
                        "visitors_seen_in_time_10_minutes",
                        "letters",
                        "letters_answered_in_time_5_working_days");
        assertThat(codes(Kept.exempt(visits), LETTERS))
                .as("what does not apply is not asked")
                .containsExactly("letters", "letters_answered_in_time_5_working_days");
        assertThat(codes(Kept.done(Measure.TEXT_REPLY_TIME)))
                .as("done or not done names no time")
                .containsExactly("texts", "texts_answered_in_time");
    }

    @Test
    void whoPromisesMoreIsAskedByBoth() {
        CharterLine sooner = Kept.stricter(LETTERS, 3);
        assertThat(codes(sooner))
                .containsExactly(
                        "letters",
                        "letters_answered_in_time_3_working_days",
                        "letters_answered_in_time_5_working_days");
        assertThat(figures(
                        sooner,
                        Map.of(
                                "letters", "40",
                                "letters_answered_in_time_3_working_days", "30",
                                "letters_answered_in_time_5_working_days", "38")))
                .containsExactly(new Figure(LETTERS.promise().id(), MONTH, 40, 38, 30));
        assertThat(figures(
                        sooner,
                        Map.of(
                                "letters", "40",
                                "letters_answered_in_time_5_working_days", "38",
                                "why_letter", "NOT_COUNTED")))
                .as("its own number is not known, that of the standard is")
                .containsExactly(new Figure(LETTERS.promise().id(), MONTH, 40, 38, null));
    }

    @Test
    void aShareIsJudgedByAnyTargetFromTheSameNumbers() {
        CharterLine few = Kept.share(Measure.CALLS_ABANDONED, Bound.AT_MOST, 5);
        Map<String, String> typed = Map.of("calls_offered", "200", "calls_abandoned", "8");
        assertThat(codes(Kept.stricter(few, 3))).containsExactly("calls_offered", "calls_abandoned");
        assertThat(figures(Kept.stricter(few, 3), typed))
                .containsExactly(new Figure(few.promise().id(), MONTH, 200, 8, null));
        assertThat(figures(Kept.done(Measure.CALLS_ABANDONED), typed))
                .as("promised without a share, the others are the ones that it was kept for")
                .containsExactly(new Figure(few.promise().id(), MONTH, 200, 192, null));
    }

    @Test
    void noneIsNoneAndNotKnownIsNothing() {
        assertThat(figures(LETTERS, Map.of("letters", "0", "letters_answered_in_time_5_working_days", "0")))
                .as("no case, and so no share")
                .containsExactly(new Figure(LETTERS.promise().id(), MONTH, 0, 0, null));
        assertThat(figures(LETTERS, Map.of("letters", "9", "why_letter", "LATER")))
                .as("no figure, and never nought")
                .isEmpty();
        assertThat(figures(LETTERS, Map.of("why_letter", "NO_CHANNEL"))).isEmpty();
    }

    private static List<String> codes(CharterLine... lines) {
        return Asked.of(List.of(lines)).fields().stream().map(ReturnField::code).toList();
    }

    private static List<Figure> figures(CharterLine line, Map<String, String> typed) {
        Asked asked = Asked.of(List.of(line));
        return asked.figures(MONTH, ReturnChecks.read(asked.fields(), typed));
    }
}
