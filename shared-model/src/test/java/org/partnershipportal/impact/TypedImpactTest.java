package org.partnershipportal.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.common.InvalidInputException;

/** What of an assessment can be taken. */
class TypedImpactTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TypedImpact TYPED = new TypedImpact(TODAY);

    private static void refused(ThrowingCallable wish, String... told) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.field() + " " + problem.key())
                                .containsExactly(told));
    }

    @Test
    void allThatIsWrongWithADraftIsTold() {
        refused(
                () -> TypedImpact.draft(new ImpactForm(" ", "none", null, ""), slug -> Optional.empty()),
                "title error.impact.title",
                "service error.impact.service",
                "change error.impact.change",
                "people error.impact.people");
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void whereSomebodyMayBeWorseOffItIsSaidWhatIsDone(Effect effect) {
        EffectForm bare = new EffectForm(effect.name(), "Figures.", " ");
        if (effect.isToMitigate()) {
            refused(() -> TypedImpact.effect(bare), "mitigation error.impact.mitigation");
        } else {
            assertThat(TypedImpact.effect(bare).mitigation()).isNull();
        }
        refused(
                () -> TypedImpact.effect(new EffectForm("GREAT", null, null)),
                "effect error.impact.effect",
                "evidence error.impact.evidence");
    }

    @Test
    void aDecisionIsOfADayThatHasComeAndLookedAtOnOneThatHasNot() {
        refused(
                () -> TYPED.decision(new DecisionForm(null, null, null, null, null), false),
                "decision error.impact.decision",
                "reason error.impact.reason",
                "role error.impact.role",
                "decidedOn error.impact.day",
                "reviewOn error.impact.review");
        refused(
                () -> TYPED.decision(new DecisionForm("GO_ON", "R", "Cabinet", TODAY.plusDays(1), TODAY), true),
                "decision error.impact.go-on",
                "decidedOn error.impact.day-to-come",
                "reviewOn error.impact.review-ahead");
        DecisionForm far = new DecisionForm(
                "STOP", "R", "Cabinet", TODAY, TODAY.plusYears(5).plusDays(1));
        refused(() -> TYPED.decision(far, true), "reviewOn error.impact.review-ahead");
        assertThat(TYPED.decision(new DecisionForm("STOP", "R", "Cabinet", TODAY, TODAY.plusDays(1)), true)
                        .decision())
                .isEqualTo(Decision.STOP);
    }

    @Test
    void aReviewIsNotBeforeWhatItIsOf() {
        refused(
                () -> TYPED.review(new ReviewedForm(TODAY.minusDays(2), " ", TODAY), TODAY.minusDays(1)),
                "reviewedOn error.impact.day-before",
                "finding error.impact.finding",
                "nextOn error.impact.review-ahead");
        assertThat(TYPED.review(new ReviewedForm(TODAY, "F", null), TODAY).nextOn())
                .isNull();
    }
}
