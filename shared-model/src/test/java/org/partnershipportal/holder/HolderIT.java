package org.partnershipportal.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Days;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** The partnership says which roles there are, bodies fill them, all bodies read it, and what is vacant is seen. */
class HolderIT {
    private static final Asker STEWARD = Asker.steward("p-admin");
    private static final Asker ALDER = Asker.member(Westmark.ALDER, "alder-admin");
    private static final Asker BIRCH = Asker.member(Westmark.BIRCH, "birch-staff");

    private static LocalDate today() {
        return LocalDate.now(LondonClock.ticking());
    }

    @BeforeAll
    static void found() {
        Database.use("holders");
        Westmark.found();
        for (String person : List.of("alder-admin", "ann", "ben", "cat", "eva")) {
            Westmark.join(Westmark.ALDER, person, person.equals("alder-admin") ? "ADMINISTRATOR" : "STAFF");
        }
        Westmark.join(Westmark.ALDER, "eva", "MANAGER");
        Westmark.join(Westmark.ALDER, "second-admin", "ADMINISTRATOR");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static <T> T steward(LocalDate day, Function<HeldRoleService, T> wish) {
        return Days.at(day.toString(), STEWARD, w -> wish.apply(w.get(HeldRoleService.class)));
    }

    private static <T> T alder(LocalDate day, Function<OwnHolderService, T> wish) {
        return Days.at(day.toString(), ALDER, w -> wish.apply(w.get(OwnHolderService.class)));
    }

    private static void own(LocalDate day, Consumer<OwnHolderService> wish) {
        alder(day, service -> {
            wish.accept(service);
            return true;
        });
    }

    private static UUID role(String matter, boolean everyBody) {
        return steward(today().minusDays(100), service -> {
            service.add(new HeldRoleForm("CHAMPION", matter, "Speaks for it.", everyBody));
            return service.roles().stream()
                    .filter(row -> row.matter().equals(matter))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private static void name(UUID role, String person, LocalDate since, @Nullable LocalDate until) {
        own(today(), service -> {
            UUID member = service.get(role).members().stream()
                    .filter(one -> one.subject().equals(person))
                    .findFirst()
                    .orElseThrow()
                    .id();
            service.name(role, new HolderForm(member, "Post of " + person, null, since, until));
        });
    }

    private static HeldByRow seen(Asker by, UUID role, String body, LocalDate day) {
        return rows(by, new HolderSearch(body, role, false), day).get(0);
    }

    private static List<HeldByRow> rows(Asker by, HolderSearch search, LocalDate day) {
        return Days.at(day.toString(), by, w -> w.get(HolderService.class).whole(search));
    }

    @Test
    void whatEveryBodyIsToFillIsVacantUntilItIsFilledAndAllBodiesSeeIt() {
        UUID role = role("Care", true);
        assertThat(seen(BIRCH, role, "alder", today()).isVacant()).isTrue();
        assertThat(seen(BIRCH, role, "alder", today()).vacantSince())
                .as("the body is there since today")
                .isEqualTo(today());
        name(role, "ann", today().minusDays(40), null);
        assertThat(seen(BIRCH, role, "alder", today()).holder())
                .extracting(HolderRow::post, HolderRow::email)
                .containsExactly("Post of ann", "ann@example.org");
        name(role, "ben", today().plusDays(10), today().plusDays(20));
        assertThat(seen(BIRCH, role, "alder", today().plusDays(9)).holder().until())
                .as("whoever held it makes way")
                .isEqualTo(today().plusDays(9));
        assertThat(seen(BIRCH, role, "alder", today()).next().post()).isEqualTo("Post of ben");
        assertThat(seen(BIRCH, role, "alder", today().plusDays(21)).vacantSince())
                .isEqualTo(today().plusDays(21));
        assertThatThrownBy(() -> name(role, "cat", today(), today().plusDays(12)))
                .as("somebody is to hold it")
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.holder.taken"));
        assertThat(rows(BIRCH, new HolderSearch(null, role, true), today()))
                .extracting(HeldByRow::slug)
                .contains("birch", "cove")
                .doesNotContain("alder");
        assertThat(steward(today(), HeldRoleService::vacant))
                .filteredOn(row -> row.roleId().equals(role))
                .extracting(HeldByRow::slug)
                .contains("birch")
                .doesNotContain("alder");
    }

    @Test
    void aRoleThatNobodyHasToFillIsSeenWhereSomebodyHoldsIt() {
        UUID role = role("Trees", false);
        assertThat(rows(BIRCH, new HolderSearch(null, role, false), today())).isEmpty();
        name(role, "cat", today().plusDays(5), null);
        assertThat(alder(today(), service -> service.get(role)).now().next().post())
                .isEqualTo("Post of cat");
        assertThat(rows(BIRCH, new HolderSearch(null, role, false), today().plusDays(5)))
                .extracting(HeldByRow::slug)
                .containsExactly("alder");
        UUID holder =
                alder(today(), service -> service.get(role)).holders().get(0).id();
        assertThatThrownBy(() -> own(today(), service -> service.end(holder, null)))
                .isInstanceOf(InvalidInputException.class);
        own(today(), service -> service.end(holder, today()));
        assertThat(alder(today(), service -> service.get(role)).holders())
                .as("it never began")
                .isEmpty();
        assertThatThrownBy(() -> own(today(), service -> service.end(holder, today())))
                .as("ended meanwhile")
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void whatIsWrittenDownLaterTakesNobodyOutOfTheRole() {
        UUID role = role("Stairs", true);
        name(role, "ann", today().minusDays(90), null);
        assertThatThrownBy(() -> name(role, "ben", today().minusDays(30), today().minusDays(20)))
                .as("a stand-in of last month")
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.holder.stand-in"));
        UUID holder =
                alder(today(), service -> service.get(role)).holders().get(0).id();
        assertThatThrownBy(() -> own(today(), service -> service.end(holder, today().minusYears(10))))
                .as("a year mistyped")
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.holder.until-before"));
        assertThat(seen(BIRCH, role, "alder", today()).holder().post()).isEqualTo("Post of ann");
    }

    @Test
    void whoLeavesTheBodyHoldsNothingFromThatDayOn() {
        UUID role = role("Voices", true);
        UUID later = role("Signs", true);
        name(role, "eva", today().minusDays(40), null);
        name(later, "eva", today().plusDays(3), null);
        endMembership("eva", "STAFF");
        assertThat(seen(BIRCH, role, "alder", today()).isVacant())
                .as("still a manager there")
                .isFalse();
        endMembership("eva", "MANAGER");
        HeldByRow row = seen(BIRCH, role, "alder", today());
        assertThat(row.isVacant()).isTrue();
        assertThat(row.vacantSince()).isEqualTo(today());
        assertThat(seen(BIRCH, later, "alder", today().plusDays(3)).isVacant()).isTrue();
        assertThat(alder(today(), service -> service.get(role)).holders())
                .as("and the past stays known")
                .extracting(HolderRow::until)
                .containsExactly(today().minusDays(1));
    }

    private static void endMembership(String person, String role) {
        Days.at(today().toString(), ALDER, w -> {
            MemberService members = w.get(MemberService.class);
            members.end(members.members().stream()
                    .filter(one ->
                            one.subject().equals(person) && one.role().name().equals(role))
                    .findFirst()
                    .orElseThrow()
                    .id());
            return true;
        });
    }

    @Test
    void aRoleIsChangedAndEndedByWhoSawItAndOneOfItsKindIsEnough() {
        UUID role = role("Fax", true);
        assertThatThrownBy(() -> role("fAX", true))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("matter"));
        HeldRoleForm form = new HeldRoleForm(null, null, "Keeps it.", false);
        steward(today(), service -> {
            service.change(role, 1, form);
            return true;
        });
        assertThatThrownBy(() -> steward(today(), service -> {
                    service.end(role, 1);
                    return true;
                }))
                .as("changed meanwhile")
                .isInstanceOf(StaleVersionException.class);
        steward(today(), service -> {
            service.end(role, 2);
            return true;
        });
        assertThatThrownBy(() -> alder(today(), service -> service.get(role))).isInstanceOf(NotFoundException.class);
        assertThat(alder(today(), OwnHolderService::own))
                .extracting(HeldByRow::matter)
                .doesNotContain("Fax");
    }

    @Test
    void aBodyThatHasClosedIsNotVacantAndItsFollowersAreNamed() {
        UUID role = role("Closing", true);
        Standards.plant("insert into reorganisation (id, name, takes_effect_on, status, proposed_by, published_by)"
                + " values ('00000000-0000-0000-0000-0000000000aa', 'Merger', '" + today().plusDays(30)
                + "', 'PUBLISHED', 'a', 'b')");
        Standards.plant(
                "insert into succession (id, closed_id, area_id, successor_id, takes_effect_on, reorganisation_id)"
                        + " values (gen_random_uuid(), '" + Westmark.COVE + "', null, '" + Westmark.BIRCH + "', '"
                        + today().plusDays(30) + "', '00000000-0000-0000-0000-0000000000aa')");
        HolderSearch cove = new HolderSearch("cove", role, false);
        assertThat(rows(BIRCH, cove, today().plusDays(29))).hasSize(1);
        assertThat(rows(BIRCH, cove, today().plusDays(30))).isEmpty();
        DirectoryView view = Days.at(
                today().plusDays(30).toString(),
                BIRCH,
                w -> w.get(HolderService.class).directory(HolderSearch.ALL, 1));
        assertThat(view.closed()).extracting(ClosedBodyRow::followers).containsExactly("Birch District Council");
        assertThat(view.bodies()).extracting(HoldingBody::slug).doesNotContain("cove");
    }
}
