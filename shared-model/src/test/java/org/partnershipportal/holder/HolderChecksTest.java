package org.partnershipportal.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;

/** What is refused of who holds what. */
class HolderChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final HolderChecks CHECKS = new HolderChecks(TODAY);
    private static final HoldableMember MEMBER =
            new HoldableMember(UUID.randomUUID(), "subject", "A Member", "a@example.org");

    private static HolderForm form(@Nullable UUID member, String phone, @Nullable LocalDate since, LocalDate until) {
        return new HolderForm(member, "Director", phone, since, until);
    }

    @Test
    void aHolderIsOneOfTheOwnPeopleForDaysThatCanBe() {
        HolderForm good = form(MEMBER.id(), " 01632 960111 ", TODAY, TODAY);
        assertThat(CHECKS.holder(good, List.of(MEMBER)).phone()).isEqualTo("01632 960111");
        assertRefused(
                () -> CHECKS.holder(form(UUID.randomUUID(), "ring me", null, TODAY), List.of(MEMBER)),
                "member error.holder.member",
                "phone error.holder.phone",
                "since error.holder.since");
        assertRefused(
                () -> CHECKS.holder(form(MEMBER.id(), "", TODAY, TODAY.minusDays(1)), List.of(MEMBER)),
                "until error.holder.until-before");
        assertRefused(
                () -> CHECKS.holder(
                        form(MEMBER.id(), "", TODAY.plusYears(1).plusDays(1), TODAY.plusYears(3)), List.of(MEMBER)),
                "since error.holder.since-far");
        assertRefused(
                () -> CHECKS.holder(form(MEMBER.id(), "", LocalDate.of(206, 11, 23), TODAY), List.of(MEMBER)),
                "since error.holder.since-long");
        assertRefused(
                () -> CHECKS.holder(new HolderForm(null, " ", null, TODAY, null), List.of(MEMBER)),
                "member error.holder.member",
                "post error.holder.post");
    }

    @Test
    void aRoleIsWhole() {
        assertThat(HolderChecks.role(new HeldRoleForm("CHAMPION", " Care ", "Speaks.", true)))
                .isEqualTo(new WantedRole(RoleKind.CHAMPION, "Care", "Speaks.", true));
        assertRefused(
                () -> HolderChecks.role(new HeldRoleForm("BOSS", "", null, false)),
                "kind error.holder.kind",
                "matter error.holder.matter",
                "about error.holder.about");
        assertRefused(
                () -> HolderChecks.role(new HeldRoleForm("CHAMPION", "x".repeat(101), "Speaks.", false)),
                "matter error.text.too-long");
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
