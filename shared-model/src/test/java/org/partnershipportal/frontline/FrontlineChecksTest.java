package org.partnershipportal.frontline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;

/** What is refused of days at the front line and of lessons. */
class FrontlineChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FrontlineChecks CHECKS = new FrontlineChecks(TODAY);

    @Test
    void aPlanIsForADayThatIsNotOver() {
        assertThat(CHECKS.plan(new FrontlinePlanForm("Director", "Desk", TODAY)).on())
                .isEqualTo(TODAY);
        assertRefused(
                () -> CHECKS.plan(new FrontlinePlanForm("", null, TODAY.minusDays(1))),
                "who error.frontline.who",
                "place error.frontline.place",
                "plannedFor error.frontline.day-over");
        assertRefused(
                () -> CHECKS.plan(new FrontlinePlanForm("Director", "Desk", TODAY.plusYears(20))),
                "plannedFor error.frontline.day-far");
    }

    @Test
    void aDayWasOnOneThatIsNotToCome() {
        assertThat(CHECKS.done(new FrontlineDoneForm(TODAY, "Busy.")).on()).isEqualTo(TODAY);
        assertRefused(
                () -> CHECKS.done(new FrontlineDoneForm(TODAY.plusDays(1), " ")),
                "doneOn error.frontline.day-to-come",
                "seen error.frontline.seen");
        assertRefused(
                () -> CHECKS.done(new FrontlineDoneForm(TODAY.minusYears(1).minusDays(1), "Busy.")),
                "doneOn error.frontline.day-long");
        assertRefused(() -> CHECKS.done(new FrontlineDoneForm(null, "Busy.")), "doneOn error.frontline.day");
    }

    @Test
    void aLessonSaysWhatChangesByWhomAndWhen() {
        assertThat(CHECKS.lesson(new LessonForm("L", "C", "Head", TODAY, true)).shared())
                .isTrue();
        assertRefused(
                () -> CHECKS.lesson(new LessonForm(null, "", " ", null, false)),
                "lesson error.frontline.lesson",
                "change error.frontline.change",
                "role error.frontline.role",
                "due error.frontline.day");
        assertRefused(() -> FrontlineChecks.changed(" "), "changed error.frontline.changed");
        assertThat(FrontlineChecks.changed(" We say when. ")).isEqualTo("We say when.");
    }

    private static void assertRefused(ThrowingCallable wish, String... problems) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.field() + " " + problem.key())
                                .containsExactly(problems));
    }
}
