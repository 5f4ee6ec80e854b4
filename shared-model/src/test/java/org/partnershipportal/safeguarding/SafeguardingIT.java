package org.partnershipportal.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** On the Saturday of Boxing Day 2026, somebody of Cove tells the county's team of a child; no agreement joins the two. */
class SafeguardingIT {
    private static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 12, 26, 21, 45);
    private static final Asker COVE = Westmark.staff(Westmark.COVE);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);
    private static final ConcernForm CHILD = new ConcernForm(
            "Duty social worker", "21:40", "A child alone in the cold", "A boy of about six", "Oakham", "Not at home");

    @BeforeAll
    static void found() {
        Database.use("safeguarding");
        Westmark.found();
        team(Westmark.COUNTY, "CHILDREN", "E10000099", "children");
        team(Westmark.ALDER, "DANGER", "E07000991", "danger");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void theTeamsOfAPlaceAreShownWithTheNumberOfTheMoment() {
        assertThat(teamsFor("Oakham"))
                .extracting(duty -> duty.team().name(), DutyView::number)
                .containsExactly(tuple("danger", "01632 960902"), tuple("children", "01632 960902"));
        LocalDateTime tuesday = LocalDateTime.of(2026, 12, 29, 10, 0);
        assertThat(teams(tuesday)).extracting(DutyView::number).containsOnly("01632 960901");
        assertThat(teamsFor("Seaport")).as("where no team is there").isEmpty();
        assertThatThrownBy(
                        () -> at(SATURDAY, COVE, w -> w.get(DutyService.class).teamsFor("Newton", null)))
                .isInstanceOf(InvalidInputException.class);
    }

    /** No trail, no message, no follow-up, no line of a search: no other table has a row more. */
    @Test
    void aRecordLeavesNothingAnywhereElse() throws SQLException {
        Map<String, Long> before = rows();
        UUID id = record(SATURDAY);
        Map<String, Long> grown = rows();
        grown.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
        assertThat(grown.keySet())
                .containsExactlyInAnyOrder("audit_entry", "safeguarding_concern", "safeguarding_override");

        ConcernView seen = at(SATURDAY, COUNTY, w -> w.get(ConcernService.class).open(id));
        assertThat(seen.matter()).isEqualTo("A child alone in the cold");
        assertThat(seen.number()).as("the night number was rung").isEqualTo("01632 960902");
        assertThat(seen.row().toldAt())
                .isEqualTo(SATURDAY.minusMinutes(5).atZone(LondonClock.ZONE).toInstant());
        assertThat(at(SATURDAY, COVE, w -> w.get(ConcernService.class).open(id))
                        .row()
                        .isToConfirm())
                .isFalse();
        assertThatThrownBy(() -> at(
                        SATURDAY,
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(ConcernService.class).open(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoWasToldConfirmsOnce() {
        UUID id = record(SATURDAY);
        assertThatThrownBy(() -> confirm(COVE, id)).isInstanceOf(NotFoundException.class);
        assertThat(at(SATURDAY, COUNTY, w -> w.get(ConcernService.class).concerns())
                        .get(0)
                        .isToConfirm())
                .as("first is what waits")
                .isTrue();
        confirm(COUNTY, id);
        assertThatThrownBy(() -> confirm(COUNTY, id)).isInstanceOf(ConcernAlreadyConfirmed.class);
        assertThat(at(SATURDAY, COVE, w -> w.get(ConcernService.class).open(id)).confirmedRole())
                .isEqualTo("Team manager");
    }

    /** An hour of the wall's clock, on a bank holiday Saturday at night; both numbers, once, and nothing of what was told. */
    @Test
    void bothNumbersAreAlertedAfterAnHour() throws SQLException {
        UUID late = record(SATURDAY.minusHours(30));
        confirm(COUNTY, record(SATURDAY.minusHours(30)));
        round(SATURDAY.minusHours(30).plusMinutes(54)).run();
        assertThat(mails(late)).isEmpty();
        round(SATURDAY.minusHours(30).plusMinutes(55)).run();
        round(SATURDAY.minusHours(20)).run();
        assertThat(mails(late))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("Not confirmed for an hour: children")
                        .contains("/safeguarding/concern/" + late)
                        .doesNotContain("child alone")
                        .doesNotContain("boy"));
        assertThat(mails(late).get(0)).startsWith("day@example.org");
        assertThat(mails(late).get(1)).startsWith("night@example.org");
        confirm(COUNTY, late);
        assertThat(at(SATURDAY, COUNTY, w -> w.get(ConcernService.class).open(late))
                        .alertedAt())
                .isNotNull();
    }

    @Test
    void theNamedLeadsOfBothEndsSeeThatItWasToldAndNotWhat() {
        record(SATURDAY.plusMonths(1));
        Asker lead = member(Westmark.COUNTY, "lead-of-county");
        assertThat(overrides(lead)).isEmpty();
        UUID membership = at(SATURDAY, COUNTY, w -> w.get(LeadService.class).members()).stream()
                .filter(row -> row.subject().equals("lead-of-county"))
                .findFirst()
                .orElseThrow()
                .id();
        at(SATURDAY, COUNTY, w -> w.get(LeadService.class).name(membership));
        assertThat(overrides(lead))
                .contains(new OverrideRow(
                        "Cove City Council",
                        "Westmark County Council",
                        DutyKind.CHILDREN,
                        SATURDAY.plusMonths(1).atZone(LondonClock.ZONE).toInstant()));
        assertThat(overrides(COUNTY)).as("a colleague").isEmpty();
        UUID naming = at(SATURDAY, COUNTY, w -> w.get(LeadService.class).leads())
                .get(0)
                .id();
        at(SATURDAY, COUNTY, w -> w.get(LeadService.class).end(naming));
        assertThat(overrides(lead)).isEmpty();
    }

    private static List<DutyView> teamsFor(String place) {
        return at(SATURDAY, COVE, w -> w.get(DutyService.class).teamsFor(place, null));
    }

    private static List<DutyView> teams(LocalDateTime moment) {
        return at(SATURDAY, COVE, w -> w.get(DutyService.class).teams(moment));
    }

    private static List<OverrideRow> overrides(Asker asker) {
        return at(SATURDAY, asker, w -> w.get(ConcernService.class).overrides());
    }

    /** Recorded five minutes after it was told. */
    private static UUID record(LocalDateTime now) {
        ConcernForm form = new ConcernForm(
                CHILD.role(),
                now.minusMinutes(5).toLocalTime().toString(),
                CHILD.matter(),
                CHILD.person(),
                CHILD.place(),
                CHILD.safeContact());
        UUID team = at(now, COVE, w -> w.get(DutyService.class).teams(null)).stream()
                .filter(duty -> duty.team().kind() == DutyKind.CHILDREN)
                .findFirst()
                .orElseThrow()
                .team()
                .id();
        return at(now, COVE, w -> w.get(ConcernService.class).record(team, form));
    }

    private static void confirm(Asker asker, UUID id) {
        at(SATURDAY, asker, w -> {
            w.get(ConcernService.class).confirm(id, "Team manager");
            return true;
        });
    }

    private static SafeguardingRound round(LocalDateTime now) {
        return new SafeguardingRound(Database.source("portal_worker"), clock(now), "https://portal.example.org");
    }

    private static <T> T at(LocalDateTime now, Asker asker, Function<Wiring, T> work) {
        return Wiring.at(clock(now), asker, work);
    }

    private static Clock clock(LocalDateTime now) {
        return Clock.fixed(now.atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }

    private static void team(UUID body, String kind, String area, String name) {
        Database.sql("portal_web", Asker.member(body, "system:test"), connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into duty_team (id, tenant_id, kind, name, area_id, day_phone, night_phone, day_from, day_until,
                                           day_email, night_email)
                    select gen_random_uuid(), ?, ?, ?, id, '01632 960901', '01632 960902', '09:00', '17:00',
                           'day@example.org', 'night@example.org' from area where code = ?
                    """)) {
                insert.setObject(1, body);
                insert.setString(2, kind);
                insert.setString(3, name);
                insert.setString(4, area);
                return insert.executeUpdate();
            }
        });
    }

    private static Asker member(UUID body, String subject) {
        Database.sql("portal_admin", Asker.member(body, "system:test"), connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into membership (id, tenant_id, subject, role, display_name, email)"
                            + " values (gen_random_uuid(), ?, ?, 'STAFF', ?, ?)")) {
                insert.setObject(1, body);
                insert.setString(2, subject);
                insert.setString(3, subject);
                insert.setString(4, subject + "@example.org");
                return insert.executeUpdate();
            }
        });
        return Asker.member(body, subject);
    }

    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names =
                    statement.executeQuery("select tablename from pg_tables where schemaname = 'portal'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from portal." + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    private static List<String> mails(UUID concern) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                PreparedStatement query = superuser.prepareStatement(
                        "select recipient, subject, body from portal.outbox where stream = ? order by position")) {
            query.setString(1, "safeguarding:" + concern);
            try (ResultSet rows = query.executeQuery()) {
                List<String> mails = new ArrayList<>();
                while (rows.next()) {
                    mails.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
                return mails;
            }
        }
    }
}
