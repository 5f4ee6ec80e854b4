package org.partnershipportal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.standard.PromiseChannel;

/** Twice a year, a month later, and what is refused. */
class CheckRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TypedCheck TYPED = new TypedCheck(TODAY);
    private static final List<CheckBody> BODIES = List.of(body("alder"), body("birch"));

    private static CheckBody body(String slug) {
        return new CheckBody(UUID.randomUUID(), slug, slug);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-12-23,a month later",
        "2026-01-30,2026-03-02,28 February is a Saturday",
        "2026-11-25,2026-12-29,Christmas and Boxing Day with its Monday",
        "2028-01-31,2028-02-29,the last day of a shorter month",
        "2026-10-05,2026-11-05,a Thursday"
    })
    void anActionIsLookedAtAMonthLater(LocalDate day, LocalDate next, String why) {
        assertThat(FollowUp.after(day)).as(why).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026-1", "2026-06-30,2026-1", "2026-07-01,2026-2", "2026-12-31,2026-2"})
    void aYearHasTwoHalves(LocalDate day, String written) {
        HalfYear half = HalfYear.of(day);
        assertThat(half).hasToString(written);
        assertThat(HalfYear.read(written)).contains(half);
        assertThat(half.first()).isBeforeOrEqualTo(day);
        assertThat(half.last())
                .isAfterOrEqualTo(day)
                .isEqualTo(half.next().first().minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"0,0,2,2", "0,1,2,1", "1,0,1,1", "1,1,1,0", "2,0,0,0", "3,1,0,0"})
    void eachBodyIsCheckedTwiceAYear(int done, int planned, int lacking, int unplanned) {
        BodyYearRow row = new BodyYearRow("alder", "Alder", done, planned);
        assertThat(row.lacking()).isEqualTo(lacking);
        assertThat(row.unplanned()).isEqualTo(unplanned);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01,2026-12-01,2026-11-30,false,false",
        "2026-12-01,2026-12-24,2026-12-01,true,false",
        "2026-12-01,2026-12-24,2026-12-02,true,true",
        "2027-02-01,2026-12-24,2026-12-25,false,true",
        ",2026-12-24,2027-12-25,false,false"
    })
    void whatIsNotDoneIsOverdueAfterItsDay(
            LocalDate followUp, LocalDate due, LocalDate today, boolean toFollow, boolean overdue) {
        ActionRow row = new ActionRow(
                UUID.randomUUID(), UUID.randomUUID(), "alder", "Alder", "Desk", 1, "Do it.", "Chief", due, followUp, 0);
        assertThat(row.isToFollow(today)).isEqualTo(toFollow);
        assertThat(row.isOverdue(today)).isEqualTo(overdue);
    }

    @Test
    void aPlanIsWhole() {
        Planned planned = TYPED.plan(plan("MYSTERY_CONTACT", "birch", "PHONE", "2026-2"), BODIES);
        assertThat(planned.channel()).isEqualTo(PromiseChannel.PHONE);
        assertThat(TYPED.plan(plan("REALITY_CHECK", "alder", "VISIT", "2027-1"), BODIES)
                        .body())
                .as("a body checks itself openly")
                .isEqualTo(planned.checker());
        assertRefused(
                () -> TYPED.plan(plan("MYSTERY_CONTACT", "alder", "PHONE", "2026-2"), BODIES),
                "body error.check.mystery-of-own");
        assertRefused(
                () -> TYPED.plan(plan("", "elm", "REFERRAL", "2026-1"), BODIES),
                "kind error.check.kind",
                "body error.check.body",
                "channel error.check.channel",
                "half error.check.half");
        assertRefused(
                () -> TYPED.plan(new PlanForm("REALITY_CHECK", "birch", "alder", "VISIT", " ", null, "2026-2"), BODIES),
                "place error.check.place",
                "scenario error.check.scenario");
    }

    private static PlanForm plan(String kind, String body, String channel, String half) {
        return new PlanForm(kind, body, "alder", channel, "Main line", "Ring.", half);
    }

    @Test
    void aCheckIsMadeInItsHalfOrLaterAndNotToCome() {
        CheckRow check = new CheckRow(
                UUID.randomUUID(),
                BODIES.get(0).id(),
                "Alder",
                BODIES.get(1).id(),
                "Birch",
                CheckKind.MYSTERY_CONTACT,
                PromiseChannel.PHONE,
                "Line",
                new HalfYear(2026, 2),
                null,
                0);
        assertThat(TYPED.made(new DoneForm(TODAY, "Adviser", "It rang.", Map.of()), check)
                        .on())
                .isEqualTo(TODAY);
        assertThat(check.isLate(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(check.isLate(LocalDate.of(2027, 1, 1))).isTrue();
        assertRefused(
                () -> TYPED.made(new DoneForm(TODAY.plusDays(1), "", null, Map.of()), check),
                "doneOn error.check.day-to-come",
                "role error.check.role",
                "finding error.check.finding");
        assertRefused(
                () -> TYPED.made(new DoneForm(LocalDate.of(2026, 6, 30), "Adviser", "It rang.", Map.of()), check),
                "doneOn error.check.day-before");
    }

    @Test
    void anActionIsDueFromTodayOnAndSaidToBeDoneOrNot() {
        assertThat(TYPED.action(new ActionForm("Do it.", "Chief", TODAY)).due()).isEqualTo(TODAY);
        assertRefused(
                () -> TYPED.action(new ActionForm("Do it.", "Chief", TODAY.minusDays(1))),
                "due error.check.due-before");
        assertThat(TypedCheck.standing(new FollowUpForm(FollowUpForm.OPEN, "Soon."))
                        .done())
                .isFalse();
        assertRefused(
                () -> TypedCheck.standing(new FollowUpForm("", " ")),
                "standing error.check.standing",
                "note error.check.note");
    }

    private static void assertRefused(ThrowingCallable wish, String... problems) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting((Problem problem) -> problem.field() + " " + problem.key())
                                .containsExactlyInAnyOrder(problems));
    }
}
