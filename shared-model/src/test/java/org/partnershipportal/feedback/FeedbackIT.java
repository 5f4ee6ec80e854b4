package org.partnershipportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.feedback.Complaints.Given;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.handoff.CallBackRow;
import org.partnershipportal.handoff.CallBackService;
import org.partnershipportal.identity.TrailSecret;

/** Feedback from the first word to what was learnt. Friday 6 November 2026 is day zero. */
class FeedbackIT {
    private static final String FRIDAY = "2026-11-06T10:00";
    private static final String MONDAY = "2026-11-09T10:00";

    @BeforeAll
    static void found() {
        Database.use(Complaints.OWN);
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aComplaintGoesThroughTwoStages() {
        Given given = Complaints.give(FRIDAY, "body", "alder", "contactWay", "EMAIL", "email", "ada@example.org");
        assertThat(given.reference()).startsWith("F-");
        assertThat(given.answer().due()).isEqualTo(LocalDate.of(2026, 11, 13));
        Complaints.staff(MONDAY, Westmark.ALDER, f -> f.acknowledge(given.reference(), 0));
        assertThat(Complaints.open(MONDAY, Westmark.ALDER, given).due()).isEqualTo(LocalDate.of(2026, 11, 20));
        Complaints.staff("2026-11-18T10:00", Westmark.ALDER, f -> f.answer(given.reference(), 1, "We came late"));
        FeedbackTrailView answered = Complaints.trail("2026-11-18T11:00", given);
        assertThat(answered.steps().get(0).message()).isEqualTo("We came late");
        assertThat(answered.nextStage()).isEqualTo("Stage 2");
        assertThat(answered.escalateBy()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThatThrownBy(() -> Complaints.escalate("2026-12-17T00:00", given, null))
                .isInstanceOf(FeedbackMoveRefused.class);
        Complaints.escalate("2026-12-16T23:59", given, "It is not so");
        assertThatThrownBy(() -> Complaints.escalate("2026-12-16T23:59", given, null))
                .isInstanceOf(FeedbackMoveRefused.class);
        FeedbackView second = Complaints.open("2026-12-17T09:00", Westmark.ALDER, given);
        assertThat(second.stage()).isEqualTo("Stage 2");
        assertThat(second.due()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(second.history().get(0).message()).isEqualTo("It is not so");
        Complaints.staff("2026-12-18T10:00", Westmark.ALDER, f -> f.answer(given.reference(), 3, "We are sorry"));
        FeedbackTrailView last = Complaints.trail("2026-12-18T11:00", given);
        assertThat(last.nextStage()).isNull();
        assertThat(last.afterwards()).contains("Ombudsman");
        assertThatThrownBy(() -> Complaints.staff(
                        "2026-12-18T12:00", Westmark.ALDER, f -> f.close(given.reference(), 4, " ", null)))
                .isInstanceOf(InvalidInputException.class);
        Complaints.staff(
                "2026-12-18T12:00", Westmark.ALDER, f -> f.close(given.reference(), 4, "Ring before", "A second van"));
        FeedbackView closed = Complaints.open("2026-12-18T12:00", Westmark.ALDER, given);
        assertThat(closed.status()).isEqualTo(FeedbackStatus.CLOSED);
        assertThat(closed.learnt()).isEqualTo("Ring before");
        assertThat(closed.may()).isEqualTo(FeedbackView.May.NOTHING);
        assertThat(Complaints.mails(given))
                .containsExactly(
                        "ada@example.org We have your feedback: " + given.reference(),
                        "ada@example.org News of your feedback " + given.reference(),
                        "ada@example.org News of your feedback " + given.reference(),
                        "ada@example.org News of your feedback " + given.reference(),
                        "ada@example.org News of your feedback " + given.reference());
    }

    @Test
    void theOwnStagesHoldForWhatComesAfterThem() {
        Given before = Complaints.give(FRIDAY, "body", "birch");
        publish(0, 2, "Informal look", 3, "Panel", 30);
        assertThatThrownBy(() -> publish(0, 2, "Informal look", 3, "Panel", 30))
                .isInstanceOf(StaleVersionException.class);
        Given after = Complaints.give(FRIDAY, "body", "birch");
        assertThat(before.answer().due()).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(after.answer().due()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(Complaints.open(MONDAY, Westmark.BIRCH, before).stage()).isEqualTo("Stage 1");
        assertThat(Complaints.open(MONDAY, Westmark.BIRCH, after).stage()).isEqualTo("Informal look");
        assertThatThrownBy(() -> publish(1, 2, "Panel", 0, null, null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("days1"));
    }

    private static void publish(int version, int acknowledge, String one, Integer first, String two, Integer second) {
        Wiring.at(Complaints.at(FRIDAY), Westmark.staff(Westmark.BIRCH), w -> {
            w.get(ProcedureService.class)
                    .publish(new ProcedureForm(
                            version,
                            acknowledge,
                            5,
                            20,
                            List.of(new ProcedureForm.StageForm(one, first), new ProcedureForm.StageForm(two, second)),
                            "Ask the ombudsman"));
            return true;
        });
    }

    @Test
    void itGoesToWhoDoesItThereOrToTheNearestCouncil() {
        assertThat(Complaints.give(FRIDAY, "service", "potholes", "place", "Oakham")
                        .answer()
                        .body())
                .isEqualTo("Westmark County Council");
        assertThat(Complaints.give(FRIDAY, "place", "Oakham").answer().body()).isEqualTo("Alder District Council");
        assertThat(Complaints.give(FRIDAY, "service", "potholes", "place", "Oakham", "body", "trust")
                        .answer()
                        .body())
                .isEqualTo(Complaints.give(FRIDAY, "body", "trust").answer().body());
        assertThatThrownBy(() -> Complaints.give(FRIDAY))
                .as("no desk is named in this test")
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("body"));
        assertThatThrownBy(() -> Complaints.give(FRIDAY, "place", "Newton"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("place"));
    }

    @Test
    void personalDataIsPassedOnWhenTheResidentAgreesAndOnce() {
        Given given = Complaints.give(FRIDAY, "body", "alder", "name", "Ada Invented");
        assertThatThrownBy(() -> pass(given, 0, null)).isInstanceOf(NoAgreementToPassOn.class);
        assertThatThrownBy(() ->
                        Complaints.staff(MONDAY, Westmark.ALDER, f -> f.passOn(given.reference(), 0, "alder", "x")))
                .isInstanceOf(InvalidInputException.class);
        pass(given, 0, "By telephone");
        FeedbackView here = Complaints.open(MONDAY, Westmark.ALDER, given);
        assertThat(here.ours()).isFalse();
        assertThat(here.content()).isEmpty();
        assertThat(here.body()).isEqualTo("Birch District Council");
        FeedbackView there = Complaints.open(MONDAY, Westmark.BIRCH, given);
        assertThat(there.content().orElseThrow().name()).isEqualTo("Ada Invented");
        assertThat(there.history()).extracting(FeedbackView.Line::note).containsOnlyNulls();
        assertThat(there.due()).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(there.may().passOn()).isFalse();
        assertThatThrownBy(() -> Complaints.staff(MONDAY, Westmark.ALDER, f -> f.note(given.reference(), "Ours?")))
                .isInstanceOf(NotFoundException.class);
        Given nameless = Complaints.give(FRIDAY, "body", "alder");
        pass(nameless, 0, null);
        assertThat(Complaints.trail(MONDAY, nameless).body()).isEqualTo("Birch District Council");
    }

    private static void pass(Given given, int version, String how) {
        Complaints.staff(MONDAY, Westmark.ALDER, f -> f.passOn(given.reference(), version, "birch", how));
    }

    @Test
    void whatIsDoneTwiceIsRefusedTheSecondTime() {
        Given given = Complaints.give(FRIDAY, "body", "alder");
        Complaints.staff(MONDAY, Westmark.ALDER, f -> f.acknowledge(given.reference(), 0));
        assertThatThrownBy(() -> Complaints.staff(MONDAY, Westmark.ALDER, f -> f.acknowledge(given.reference(), 0)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> Complaints.staff(MONDAY, Westmark.ALDER, f -> f.acknowledge(given.reference(), 1)))
                .isInstanceOf(FeedbackMoveRefused.class);
        assertThatThrownBy(
                        () -> Complaints.staff(MONDAY, Westmark.ALDER, f -> f.close(given.reference(), 1, "L", null)))
                .as("a complaint is answered first")
                .isInstanceOf(FeedbackMoveRefused.class);
    }

    @Test
    void anotherBodyAndAnotherSecretFindNothing() {
        Given given = Complaints.give(FRIDAY, "body", "alder");
        assertThatThrownBy(() -> Complaints.open(MONDAY, Westmark.BIRCH, given)).isInstanceOf(NotFoundException.class);
        Given wrong = new Given(given.reference(), TrailSecret.fresh(), given.answer());
        assertThatThrownBy(() -> Complaints.trail(MONDAY, wrong)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Complaints.escalate(MONDAY, wrong, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void notesStayInsideAndDoNotStopTheResident() {
        Given given = Complaints.give(FRIDAY, "body", "alder");
        Complaints.staff(MONDAY, Westmark.ALDER, f -> f.answer(given.reference(), 0, "No"));
        Complaints.staff(MONDAY, Westmark.ALDER, f -> f.note(given.reference(), "Look at the van"));
        assertThat(Complaints.trail(MONDAY, given).steps()).hasSize(2);
        Complaints.escalate(MONDAY, given, null);
        assertThat(Complaints.trail(MONDAY, given).steps()).hasSize(3);
    }

    @Test
    void lettersCarryTheAnswerToWhoAsksForLetters() {
        Given given = Complaints.give(
                FRIDAY, "body", "alder", "contactWay", "POST", "name", "Ada Invented", "address", "1 Chapel Lane");
        Complaints.staff(MONDAY, Westmark.ALDER, f -> f.answer(given.reference(), 0, "We were late"));
        assertThat(Complaints.letters(given)).hasSize(2).element(1).asString().contains("We were late");
        assertThat(Complaints.mails(given)).isEmpty();
    }

    /** Text messages cannot be sent here: who wants them is rung, as is who wants to be rung. */
    @Test
    void whoWantsToBeRungIsRung() {
        for (String way : List.of("PHONE", "TEXT")) {
            Given given = Complaints.give(FRIDAY, "body", "alder", "contactWay", way, "phone", "07700 900101");
            Complaints.staff(MONDAY, Westmark.ALDER, f -> f.answer(given.reference(), 0, "We were late"));
            assertThat(calls(given)).as(way).hasSize(1).first().asString().contains("news of feedback");
        }
    }

    private static List<String> calls(Given given) {
        return Wiring.as(
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(CallBackService.class).waiting())
                .stream()
                .filter(call -> given.reference().equals(call.reference()) && call.feedback())
                .map(CallBackRow::matter)
                .toList();
    }

    @Test
    void aStageThatStaffRecordIsToldToWhoAskedForIt() {
        Given given = Complaints.give(FRIDAY, "body", "alder", "contactWay", "EMAIL", "email", "ada@example.org");
        Complaints.staff(MONDAY, Westmark.ALDER, f -> f.answer(given.reference(), 0, "We were late"));
        int before = Complaints.mails(given).size();
        Complaints.staff(MONDAY, Westmark.ALDER, f -> f.escalate(given.reference(), 1));
        assertThat(Complaints.mails(given)).hasSize(before + 1);
    }

    @Test
    void whatIsLateIsToldOnce() {
        Given given = Complaints.give(FRIDAY, "body", "cove", "contactWay", "EMAIL", "email", "ada@example.org");
        assertThat(Complaints.watch("2026-11-12T08:59", Westmark.COVE)).isZero();
        assertThat(Complaints.watch("2026-11-12T09:00", Westmark.COVE)).isOne();
        assertThat(Complaints.watch("2026-11-12T09:00", Westmark.COVE)).isZero();
        assertThat(Complaints.watch("2026-11-14T00:00", Westmark.COVE)).isOne();
        assertThat(Complaints.watch("2026-11-14T00:00", Westmark.COVE)).isZero();
        assertThat(Complaints.trail("2026-11-14T00:00", given).steps().get(0).sentence())
                .isEqualTo("Cove City Council has not done what was due by 13 November 2026.");
        assertThat(Complaints.mails(given)).hasSize(2);
        assertThat(Complaints.open("2026-11-14T00:00", Westmark.COVE, given).overdue())
                .isTrue();
    }
}
