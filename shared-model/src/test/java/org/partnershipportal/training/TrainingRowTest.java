package org.partnershipportal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;

/** When training is due, how many count as trained, and what is refused. */
class TrainingRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static TrainingKindRow kind(@Nullable Integer months) {
        return new TrainingKindRow(UUID.randomUUID(), true, "Care", "How.", 30, months, LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01,,36,2026-03-31,OVERDUE,asked anew of who is here already",
        "2026-10-24,,36,2026-11-23,TO_DO,the last day",
        "2026-10-23,,36,2026-11-22,OVERDUE,the day after it",
        "2020-01-01,2023-11-23,36,2026-11-23,DUE_SOON,runs out today",
        "2020-01-01,2023-11-22,36,2026-11-22,OVERDUE,ran out yesterday",
        "2020-01-01,2023-12-23,36,2026-12-23,TRAINED,thirty days away",
        "2020-01-01,2023-12-22,36,2026-12-22,DUE_SOON,less",
        "2020-01-01,2024-02-29,12,2025-02-28,OVERDUE,a leap day",
        "2026-11-01,2026-11-02,,,TRAINED,once for ever",
        "2026-11-01,2016-11-23,,,TRAINED,learnt before joining"
    })
    void trainingIsDueByJoiningAndByTheLastTime(
            LocalDate joined, LocalDate last, Integer months, LocalDate due, TrainingStanding standing, String why) {
        TrainingRow row = TrainingRow.of(new TrainingPerson("s", "A", joined), kind(months), last, TODAY);
        assertThat(row.due()).as(why).isEqualTo(due);
        assertThat(row.standing()).as(why).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"0,0,''", "3,0,0", "3,1,33", "3,2,67", "3,3,100", "1000,1,1", "1000,999,99", "200,1,1", "201,200,99"})
    void aHundredMeansAllAndNoughtNobody(int people, int trained, String percent) {
        assertThat(new TrainedShare(kind(null), people, trained).percent()).isEqualTo(percent);
    }

    @Test
    void aKindIsWhole() {
        assertThat(TrainingChecks.kind(new TrainingKindForm(" Care ", "How.", "0", ""))
                        .months())
                .isNull();
        assertThat(TrainingChecks.kind(new TrainingKindForm("Care", "How.", "730", "120"))
                        .months())
                .isEqualTo(120);
        assertRefused(
                () -> TrainingChecks.kind(new TrainingKindForm("", " ", "731", "0")),
                "name error.training.name",
                "about error.training.about",
                "firstDays error.training.first-days",
                "months error.training.months");
        assertRefused(
                () -> TrainingChecks.kind(new TrainingKindForm("Care", "How.", "-1", "1.5")),
                "firstDays error.training.first-days",
                "months error.training.months");
    }

    @Test
    void onlyOwnPeopleAreTrainedAndNotInTheFuture() {
        TrainingKindRow kind = kind(null);
        List<TrainingPerson> people = List.of(new TrainingPerson("s", "A", TODAY));
        TrainingRecordForm good = new TrainingRecordForm(kind.id(), TODAY, List.of("s", "s"));
        assertThat(TrainingChecks.trained(good, List.of(kind), people, TODAY).people())
                .containsExactly("s");
        assertRefused(
                () -> TrainingChecks.trained(
                        new TrainingRecordForm(UUID.randomUUID(), TODAY.plusDays(1), List.of("s", "x")),
                        List.of(kind),
                        people,
                        TODAY),
                "kind error.training.kind",
                "doneOn error.training.day-to-come",
                "people error.training.people");
        assertRefused(
                () -> TrainingChecks.trained(
                        new TrainingRecordForm(kind.id(), TODAY.minusYears(10).minusDays(1), List.of()),
                        List.of(kind),
                        people,
                        TODAY),
                "doneOn error.training.day-long",
                "people error.training.people");
        assertRefused(
                () -> TrainingChecks.trained(
                        new TrainingRecordForm(kind.id(), null, List.of("s")), List.of(kind), people, TODAY),
                "doneOn error.training.day");
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
