package org.partnershipportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.KnownAccounts;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.membership.InvitationMail;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.membership.SignInServiceUnreachable;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

class TenantServiceIT {
    private static final Asker STEWARD = Asker.steward("partnership-admin");

    private final KnownAccounts accounts = new KnownAccounts();

    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @Test
    void aBodyJoinsWithItsAreasAndItsFirstAdministrator() {
        add(form("fire-of-westmark", "Westmark Fire", BodyKind.FIRE, area("Westmark")));

        TenantRow row = row("fire-of-westmark").orElseThrow();
        assertThat(row.areas()).isEqualTo("Westmark");
        assertThat(row.administrators()).isOne();
        assertThat(row.lacksAreas() || row.lacksAdministrator()).isFalse();
        assertThat(membersOf(row.id())).extracting(MemberRow::email).containsExactly("ada@example.org");
        assertThat(accounts.asked)
                .containsExactly(
                        "organization fire-of-westmark fire-of-westmark.example.org",
                        "person ada@example.org in fire-of-westmark",
                        "mail subject of ada@example.org");
        assertThat(linesOfThePartnership(row.id())).isOne();
    }

    @Test
    void whatABodyLacksIsShown() {
        assertThat(row("trust").orElseThrow().lacksAreas()).isTrue();
    }

    /** A postcode directory brings thousands; none is somewhere that anybody serves. */
    @Test
    void theCellsOfPostcodesAreNotOffered() throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate("insert into portal.area (id, code, name, kind) values (gen_random_uuid(),"
                    + " 'cell-x', 'A cell of postcodes', 'CELL')");
        }
        List<AreaRow> offered =
                Wiring.as(STEWARD, w -> w.get(TenantService.class).areas());
        assertThat(offered).extracting(AreaRow::name).contains("Alder").doesNotContain("A cell of postcodes");
    }

    @Test
    void aSystemActsForOneBodyUntilThatIsEnded() {
        assertThatThrownBy(() -> client("not a client", "nobody"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::field)
                                .containsExactly("body", "client"));
        client("alder-case.system_1", "alder");
        assertThatThrownBy(() -> client("alder-case.system_1", "birch")).isInstanceOf(InvalidInputException.class);
        assertThat(clients()).contains(new ClientRow("alder-case.system_1", "Alder District Council"));
        end("alder-case.system_1");
        assertThatThrownBy(() -> end("alder-case.system_1")).isInstanceOf(NotFoundException.class);
        assertThat(clients()).extracting(ClientRow::client).doesNotContain("alder-case.system_1");
    }

    private static List<ClientRow> clients() {
        return Wiring.as(STEWARD, w -> w.get(ClientService.class).clients());
    }

    private static void client(String client, String body) {
        Wiring.as(STEWARD, w -> {
            w.get(ClientService.class).add(client, body);
            return true;
        });
    }

    private static void end(String client) {
        Wiring.as(STEWARD, w -> {
            w.get(ClientService.class).end(client);
            return true;
        });
    }

    @Test
    void aShortNameIsTakenOnce() {
        assertThatThrownBy(() -> add(form("alder", "Another Alder", BodyKind.OTHER)))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> {
                    assertThat(wrong.field()).isEqualTo("slug");
                    assertThat(wrong.arguments()).containsExactly("Alder District Council");
                });
    }

    @Test
    void anAreaIsServedByOneBodyInEachCapacityAndNothingIsKeptOfTheRefusedOne() {
        TenantForm second = form("second-alder", "Second Alder", BodyKind.DISTRICT, area("Alder"));
        assertThatThrownBy(() -> add(second)).isInstanceOfSatisfying(InvalidInputException.class, wrong -> {
            assertThat(wrong.field()).isEqualTo("areas");
            assertThat(wrong.arguments()).containsExactly("Alder", "Alder District Council");
        });
        assertThat(row("second-alder")).isEmpty();
        assertThat(accounts.asked).isEmpty();
    }

    @Test
    void theFirstInvitationIsSentAgain() {
        add(form("lost-letters", "Lost Letters Trust", BodyKind.OTHER));
        UUID tenant = row("lost-letters").orElseThrow().id();
        accounts.asked.clear();
        InvitationMail mail = as(wiring -> wiring.get(TenantService.class).inviteAgain(tenant, accounts));
        assertThat(mail).isEqualTo(InvitationMail.PASSWORD_LINK);
        assertThat(accounts.asked).contains("mail subject of ada@example.org");
        assertThatThrownBy(() -> as(wiring -> wiring.get(TenantService.class).inviteAgain(UUID.randomUUID(), accounts)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aBodyThatClosesOrHasClosedSaysSoAndWhoFollows() {
        LocalDate yesterday = LocalDate.now(LondonClock.ticking()).minusDays(1);
        TenantRow closed = closed("gone-trust", yesterday);
        assertThat(closed.status()).isEqualTo("CLOSED");
        assertThat(closed.followedBy()).isEqualTo("Cove City Council");
        assertThat(closed.lacksAreas() || closed.lacksAdministrator() || closed.isInvited())
                .isFalse();
        assertThatThrownBy(() -> as(wiring -> wiring.get(TenantService.class).inviteAgain(closed.id(), accounts)))
                .isInstanceOf(NotFoundException.class);
        TenantRow closing = closed("going-trust", yesterday.plusDays(1));
        assertThat(closing.status()).isEqualTo("CLOSING");
        assertThat(closing.goneOn()).isEqualTo(yesterday.plusDays(2));
    }

    private TenantRow closed(String slug, LocalDate lastDay) {
        add(form(slug, slug, BodyKind.OTHER));
        UUID id = row(slug).orElseThrow().id();
        Database.sql("portal_admin", STEWARD, connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("update organisation set opens_on = '2020-01-01', closes_on = '" + lastDay
                        + "' where id = '" + id + "'");
                statement.execute("insert into reorganisation (id, name, takes_effect_on) values ('" + id + "', 'P', '"
                        + lastDay.plusDays(1) + "')");
                return statement.executeUpdate("insert into succession (id, closed_id, successor_id, takes_effect_on,"
                        + " reorganisation_id) values (gen_random_uuid(), '" + id + "', '" + Westmark.COVE + "', '"
                        + lastDay.plusDays(1) + "', '" + id + "')");
            }
        });
        return row(slug).orElseThrow();
    }

    @Test
    void aListedBodyJoinsUnderItsOwnName() {
        list("oakham-town", "Oakham Town Council");
        assertThatThrownBy(() -> add(form("oakham-town", "Oakham Flower Club", BodyKind.PARISH)))
                .isInstanceOf(InvalidInputException.class);
        add(form("oakham-town", "Oakham Town Council", BodyKind.PARISH));
        assertThat(row("oakham-town").orElseThrow().administrators()).isOne();
    }

    @Test
    void aSignInServiceThatFailsLeavesNothingBehindAndMayBeAskedAgain() {
        TenantForm form = form("leisure-trust", "Westmark Leisure Trust", BodyKind.OTHER);
        for (String step : List.of("organization", "person", "mail")) {
            accounts.failsAt(step);
            assertThatThrownBy(() -> add(form)).isInstanceOf(SignInServiceUnreachable.class);
            assertThat(row("leisure-trust")).isEmpty();
        }
        accounts.failsAt("");
        add(form);
        assertThat(row("leisure-trust")).isPresent();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        TenantForm wrong = new TenantForm(
                null,
                "Not a Slug",
                null,
                "somewhere",
                "nowhere",
                Set.of(UUID.randomUUID()),
                BodyKind.OTHER,
                false,
                "",
                "x");
        assertThatThrownBy(() -> add(wrong))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly(
                                        "name",
                                        "slug",
                                        "kind",
                                        "website",
                                        "domain",
                                        "capacity",
                                        "administratorName",
                                        "administratorEmail"));
    }

    private static TenantForm form(String slug, String name, BodyKind kind, UUID... areas) {
        return new TenantForm(
                name,
                slug,
                kind,
                null,
                slug + ".example.org",
                Set.of(areas),
                null,
                false,
                "Ada New",
                "ada@example.org");
    }

    private void add(TenantForm form) {
        as(wiring -> {
            wiring.get(TenantService.class).add(form, accounts);
            return true;
        });
    }

    private static UUID area(String name) {
        return as(wiring -> wiring.get(TenantService.class).areas()).stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Optional<TenantRow> row(String slug) {
        return as(wiring -> wiring.get(TenantService.class).tenants()).stream()
                .filter(row -> row.slug().equals(slug))
                .findFirst();
    }

    private static List<MemberRow> membersOf(UUID tenant) {
        return Wiring.inAdministration(
                Asker.member(tenant, "somebody"),
                wiring -> wiring.get(MemberService.class).members());
    }

    private static long linesOfThePartnership(UUID tenant) {
        return Database.sql("portal_admin", STEWARD, connection -> {
            try (var statement = connection.prepareStatement(
                    "select count(*) from audit_entry where action = 'tenant.added' and subject_id = ?")) {
                statement.setString(1, tenant.toString());
                var rows = statement.executeQuery();
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private static void list(String slug, String name) {
        Database.sql("portal_admin", STEWARD, connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into organisation (id, slug, name, kind) values (?, ?, ?, 'PARISH')")) {
                statement.setObject(1, UUID.randomUUID());
                statement.setString(2, slug);
                statement.setString(3, name);
                return statement.executeUpdate();
            }
        });
    }

    private static <T> T as(Function<Wiring, T> useCase) {
        return Wiring.inAdministration(STEWARD, useCase);
    }
}
