package org.partnershipportal.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.audit.AuditService;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.KnownAccounts;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.Role;
import org.partnershipportal.tenancy.Asker;

class MemberServiceIT {
    private static final Asker ADMINISTRATOR = Asker.member(Westmark.TRUST, "admin-of-trust");

    private final KnownAccounts accounts = new KnownAccounts();

    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @BeforeEach
    void emptyTheBody() {
        behindTheScenes("delete from membership where tenant_id = '" + Westmark.TRUST + "'");
        behindTheScenes("delete from outbox where tenant_id = '" + Westmark.TRUST + "'");
    }

    @Test
    void somebodyNewBecomesAMemberAndIsSentALink() {
        invite("Ada New", "Ada.New@example.org", Role.STAFF, Role.ADMINISTRATOR);

        assertThat(members())
                .extracting(MemberRow::name, MemberRow::email, MemberRow::role)
                .containsExactlyInAnyOrder(
                        tuple("Ada New", "ada.new@example.org", Role.STAFF),
                        tuple("Ada New", "ada.new@example.org", Role.ADMINISTRATOR));
        assertThat(accounts.asked)
                .containsExactly("person ada.new@example.org in body", "mail subject of ada.new@example.org");
        assertThat(mails()).isZero();
        assertThat(as(wiring -> wiring.get(AuditService.class).latest()).get(0))
                .satisfies(line -> assertThat(line.action()).isEqualTo("member.invited"))
                .satisfies(line -> assertThat(line.detail()).isEqualTo("STAFF ADMINISTRATOR"));
    }

    @Test
    void somebodyWhoCanSignInIsToldOfTheBodyInstead() {
        accounts.knows("bo@example.org");
        invite("Bo Known", "bo@example.org", Role.MANAGER);
        assertThat(accounts.asked).containsExactly("person bo@example.org in body");
        assertThat(mails()).isOne();
    }

    @Test
    void whoHasTheRoleAlreadyIsNotInvitedAgain() {
        invite("Ada New", "ada@example.org", Role.STAFF);
        assertThatThrownBy(() -> invite("Ada New", "ada@example.org", Role.STAFF))
                .isInstanceOf(MemberExists.class);
        invite("Ada New", "ada@example.org", Role.STAFF, Role.MANAGER);
        assertThat(members()).hasSize(2);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> invite(" ", "no address"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactly("name", "email", "roles"));
        assertThatThrownBy(() -> invite("Ada New", "ada@example.org", Role.MODERATOR))
                .isInstanceOf(InvalidInputException.class);
        assertThat(accounts.asked).isEmpty();
    }

    @Test
    void aSignInServiceThatFailsLeavesNothingBehindAndMayBeAskedAgain() {
        for (String step : List.of("person", "mail")) {
            accounts.failsAt(step);
            assertThatThrownBy(() -> invite("Ada New", "ada@example.org", Role.STAFF))
                    .isInstanceOf(SignInServiceUnreachable.class);
            assertThat(members()).isEmpty();
        }
        accounts.failsAt("");
        invite("Ada New", "ada@example.org", Role.STAFF);
        assertThat(members()).hasSize(1);
    }

    @Test
    void aLostInvitationIsSentAgain() {
        invite("Ada New", "ada@example.org", Role.STAFF);
        accounts.asked.clear();
        again(idOf(Role.STAFF));
        assertThat(accounts.asked).containsExactly("mail subject of ada@example.org");
        assertThat(mails()).isZero();
        assertThat(as(wiring -> wiring.get(AuditService.class).latest()).get(0))
                .satisfies(line -> assertThat(line.action()).isEqualTo("member.invited-again"))
                .satisfies(line -> assertThat(line.detail()).isEqualTo("STAFF"));

        accounts.knows("ada@example.org");
        again(idOf(Role.STAFF));
        assertThat(accounts.asked).containsExactly("mail subject of ada@example.org");
        assertThat(mails()).isOne();
    }

    @Test
    void nothingIsSentAgainToWhomTheSignInServiceNoLongerKnows() {
        invite("Ada New", "ada@example.org", Role.STAFF);
        accounts.forgets("ada@example.org");
        assertThatThrownBy(() -> again(idOf(Role.STAFF))).isInstanceOf(AccountIsGone.class);
        assertThat(mails()).isZero();
    }

    @Test
    void aMembershipEndsButNotTheLastAdministrators() {
        invite("Ada New", "ada@example.org", Role.STAFF, Role.ADMINISTRATOR);
        end(idOf(Role.STAFF));
        assertThat(members()).extracting(MemberRow::role).containsExactly(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> end(idOf(Role.ADMINISTRATOR))).isInstanceOf(LastAdministratorLeaves.class);
    }

    @Test
    void whoseLastMembershipHasEndedIsTakenOutOfTheOrganizationOnce() {
        invite("Ada New", "ada@example.org", Role.STAFF, Role.MANAGER);
        accounts.asked.clear();
        end(idOf(Role.STAFF));
        takeOutLeavers();
        assertThat(accounts.asked).isEmpty();

        end(idOf(Role.MANAGER));
        takeOutLeavers();
        takeOutLeavers();
        assertThat(accounts.asked).containsExactly("out subject of ada@example.org of body");
        assertThat(as(wiring -> wiring.get(AuditService.class).latest()).get(0).action())
                .isEqualTo("member.taken-out");
    }

    @Test
    void anEndHoldsWhenTheSignInServiceFailsAndTheRestIsDoneLater() {
        invite("Ada New", "ada@example.org", Role.STAFF);
        accounts.failsAt("out");
        end(idOf(Role.STAFF));
        assertThatThrownBy(this::takeOutLeavers).isInstanceOf(SignInServiceUnreachable.class);
        assertThat(members()).isEmpty();
        assertThat(leavers()).extracting(MemberRow::name).containsExactly("Ada New");

        accounts.failsAt("");
        takeOutLeavers();
        assertThat(leavers()).isEmpty();
    }

    @Test
    void whoIsInvitedAnewIsNoLeaver() {
        invite("Ada New", "ada@example.org", Role.STAFF);
        end(idOf(Role.STAFF));
        invite("Ada New", "ada@example.org", Role.MANAGER);
        assertThat(leavers()).isEmpty();
    }

    @Test
    void anotherBodysMembershipIsNotFound() {
        invite("Ada New", "ada@example.org", Role.STAFF);
        UUID id = idOf(Role.STAFF);
        Asker stranger = Asker.member(Westmark.COVE, "admin-of-cove");
        assertThatThrownBy(() -> Wiring.inAdministration(stranger, wiring -> ended(wiring, id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Wiring.inAdministration(
                        stranger, wiring -> wiring.get(MemberService.class).get(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Wiring.inAdministration(stranger, wiring -> sentAgain(wiring, id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(members()).hasSize(1);
    }

    @Test
    void twoAdministratorsWhoEndEachOtherDoNotLeaveTheBodyWithoutOne() {
        invite("Ada New", "ada@example.org", Role.ADMINISTRATOR);
        invite("Bo Other", "bo@example.org", Role.ADMINISTRATOR);
        UUID first = members().get(0).id();
        UUID second = members().get(1).id();
        CompletableFuture<Boolean> other = as(wiring -> {
            ended(wiring, first);
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> end(second));
            untilSomebodyWaits();
            return waiting;
        });
        assertThatThrownBy(other::join).hasCauseInstanceOf(LastAdministratorLeaves.class);
        assertThat(members()).hasSize(1);
    }

    private static void untilSomebodyWaits() {
        long waiting = 0;
        while (waiting == 0) {
            behindTheScenes("select pg_sleep(0.02)");
            waiting = number("select count(*) from pg_locks where not granted");
        }
    }

    private void invite(String name, String email, Role... roles) {
        as(wiring -> {
            wiring.get(MemberService.class).invite(new InvitationForm(name, email, Set.of(roles)), accounts);
            return true;
        });
    }

    private static List<MemberRow> members() {
        return as(wiring -> wiring.get(MemberService.class).members());
    }

    private static List<MemberRow> leavers() {
        return as(wiring -> wiring.get(MemberService.class).leavers());
    }

    private void takeOutLeavers() {
        as(wiring -> {
            wiring.get(MemberService.class).takeOutLeavers(accounts);
            return true;
        });
    }

    private static UUID idOf(Role role) {
        return members().stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void again(UUID membership) {
        as(wiring -> sentAgain(wiring, membership));
    }

    private boolean sentAgain(Wiring wiring, UUID membership) {
        wiring.get(MemberService.class).inviteAgain(membership, accounts);
        return true;
    }

    private static boolean end(UUID membership) {
        return as(wiring -> ended(wiring, membership));
    }

    private static boolean ended(Wiring wiring, UUID membership) {
        wiring.get(MemberService.class).end(membership);
        return true;
    }

    private static <T> T as(Function<Wiring, T> useCase) {
        return Wiring.inAdministration(ADMINISTRATOR, useCase);
    }

    private static long mails() {
        return number("select count(*) from portal.outbox where tenant_id = '" + Westmark.TRUST + "'");
    }

    private static long number(String sql) {
        try (Connection connection = TestDatabase.get().superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void behindTheScenes(String sql) {
        try (Connection connection = TestDatabase.get().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
