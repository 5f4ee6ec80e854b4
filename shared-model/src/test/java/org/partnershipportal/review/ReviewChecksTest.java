package org.partnershipportal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;

/** What is refused, at which field, and by which sentence; and what is overdue. */
class ReviewChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ReviewChecks CHECKS = new ReviewChecks(TODAY);
    private static final ReviewRow REVIEW =
            new ReviewRow(UUID.randomUUID(), null, null, "Review", LocalDate.of(2026, 5, 20), "Board", 0);

    @ParameterizedTest
    @CsvSource({
        "3 2027,2027-03",
        "03 2027,2027-03",
        "3/2027,2027-03",
        "3.2027,2027-03",
        "' 2027-03 ',2027-03",
        "2027-3,2027-03",
        "13 2027,",
        "0 2027,",
        "3 27,",
        "3 1999,",
        "March 2027,",
        "2027,"
    })
    void aMonthIsReadAsPeopleWriteIt(String typed, String month) {
        assertThat(ReviewChecks.month(typed).map(YearMonth::toString)).isEqualTo(Optional.ofNullable(month));
    }

    @Test
    void aReviewIsOver() {
        assertThat(CHECKS.review(new ReviewForm(" Title ", TODAY, "Board")).title())
                .isEqualTo("Title");
        assertRefused(
                () -> CHECKS.review(new ReviewForm(" ", TODAY.plusDays(1), "x".repeat(201))),
                "title error.review.title",
                "reportTo error.text.too-long",
                "heldOn error.review.day-to-come");
        assertRefused(() -> CHECKS.review(new ReviewForm("Title", null, "Board")), "heldOn error.review.day");
    }

    @Test
    void aRecommendationIsWhole() {
        assertThat(recommendation("10a", "LOW", "6 2027").due()).isEqualTo(YearMonth.of(2027, 6));
        assertThat(recommendation("10a", "LOW", " ").due()).as("no month set").isNull();
        assertThat(recommendation("10a", "LOW", "5 2026").due())
                .as("the month of the review")
                .isEqualTo(YearMonth.of(2026, 5));
        assertRefused(() -> recommendation("10a", "LOW", "4 2026"), "due error.review.due-before");
        assertRefused(() -> recommendation("10a", "LOW", "soon"), "due error.review.due");
        assertRefused(
                () -> recommendation("ten / a", "URGENT", null),
                "number error.review.number",
                "priority error.review.priority");
        assertRefused(
                () -> CHECKS.recommendation(
                        new RecommendationForm("1", "Theme", "Text", "LOW", "nowhere", "Role", null),
                        REVIEW,
                        slug -> Optional.empty()),
                "body error.review.body");
    }

    private static Recommended recommendation(String number, String priority, String due) {
        return CHECKS.recommendation(
                new RecommendationForm(number, "Theme", "Text", priority, null, "Role", due),
                REVIEW,
                slug -> Optional.empty());
    }

    @Test
    void progressSaysWhatWasDoneOrWhyNot() {
        LocalDate before = LocalDate.of(2026, 6, 1);
        assertThat(CHECKS.progress(new ProgressForm("DONE", "It is.", before), before)
                        .progress())
                .isEqualTo(Progress.DONE);
        assertRefused(
                () -> CHECKS.progress(new ProgressForm("NOT_ACCEPTED", " ", TODAY), before),
                "note error.review.why-not");
        assertRefused(
                () -> CHECKS.progress(new ProgressForm("", null, null), before),
                "progress error.review.progress",
                "note error.review.note",
                "madeOn error.review.day");
        assertRefused(
                () -> CHECKS.progress(new ProgressForm("DONE", "It is.", TODAY.plusDays(1)), before),
                "madeOn error.review.day-to-come");
        assertRefused(
                () -> CHECKS.progress(new ProgressForm("DONE", "It is.", before.minusDays(1)), before),
                "madeOn error.review.day-before");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11,UNDER_WAY,2026-11-30,false",
        "2026-11,UNDER_WAY,2026-12-01,true",
        "2026-11,NOT_STARTED,2026-12-01,true",
        "2026-11,DONE,2026-12-01,false",
        "2026-11,NOT_ACCEPTED,2026-12-01,false",
        ",NOT_STARTED,2040-01-01,false"
    })
    void whatIsOpenIsOverdueWhenItsMonthIsOver(YearMonth due, Progress progress, LocalDate day, boolean overdue) {
        RecommendationRow row = new RecommendationRow(
                UUID.randomUUID(),
                REVIEW.id(),
                "Review",
                REVIEW.on(),
                null,
                null,
                "1",
                "Theme",
                "Text",
                Priority.LOW,
                "Role",
                due,
                progress,
                null,
                0);
        assertThat(row.isOverdue(day)).isEqualTo(overdue);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable wish, String... problems) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting((Problem problem) -> problem.field() + " " + problem.key())
                                .containsExactlyInAnyOrder(problems));
    }
}
