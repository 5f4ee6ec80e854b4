package org.partnershipportal.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** Whatever changes what is told of a service moves its moment, in the same transaction; nothing else does. */
class LastModifiedIT {
    private static final PageWish ALL = new PageWish(1, 100);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @BeforeAll
    static void found() {
        Database.use("lastmodified");
        Westmark.found();
        member("""
                insert into location (id, tenant_id, slug, name, kind, address)
                values (gen_random_uuid(), '%1$s', 'desk', 'Desk', 'OFFICE', '1 Alder Street');
                insert into service_at_location (id, tenant_id, location_id, service_id, organisation_id, channel)
                select gen_random_uuid(), '%1$s', l.id, s.id, '%1$s', 'DESK' from location l, council_service s
                where s.slug = 'bins';
                insert into contact (id, organisation_id, channel, value)
                values ('22222222-2222-4222-8222-222222222222', '%1$s', 'PHONE', '01632 960101')
                """);
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static void member(String sql) {
        as(Westmark.staff(Westmark.ALDER), sql);
    }

    private static void as(Asker asker, String sql) {
        Database.sql("portal_admin", asker, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql.formatted(Westmark.ALDER));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            insert into contact (id, organisation_id, service_id, channel, value) select gen_random_uuid(), '%1$s', id, 'WEB', 'https://alder.example.org/bins' from council_service where slug = 'bins' | bins alder
            update contact set value = 'https://alder.example.org/waste' where channel = 'WEB' | bins alder
            delete from contact where channel = 'WEB' | bins alder
            insert into service_offer (id, tenant_id, service_id, cost) select gen_random_uuid(), '%1$s', id, 'Free' from council_service where slug = 'bins' | bins alder
            delete from service_offer | bins alder
            update location set name = 'Counter' | bins alder
            insert into schedule (id, tenant_id, location_id, weekday, opens_at, closes_at) select gen_random_uuid(), '%1$s', id, 1, '09:00', '17:00' from location | bins alder
            delete from schedule | bins alder
            update service_at_location set limits = 'No cash' | bins alder
            delete from service_at_location | bins alder
            update contact set value = '01632 960102' where channel = 'PHONE' | bins alder
            insert into schedule (id, tenant_id, contact_id, weekday, opens_at, closes_at) values (gen_random_uuid(), '%1$s', '22222222-2222-4222-8222-222222222222', 1, '09:00', '17:00') | bins alder
            update contact set value = value | none
            """)
    void aBodysOwnChangeMovesItsServices(String sql, String moved) {
        Instant before = now();
        member(sql);
        assertThat(since(before)).containsExactlyElementsOf(moved.equals("none") ? List.of() : List.of(moved));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update council_service set description = 'Holes.' where slug = 'potholes' | potholes cove, potholes westmark
            update organisation set website = 'https://westmark.example.org' where slug = 'westmark' | potholes westmark, trees westmark
            update responsibility set note = 'By the Act' where service_id = (select id from council_service where slug = 'trees') | trees cove, trees westmark
            """)
    void aChangeOfThePartnershipMovesWhatItIsAbout(String sql, String moved) {
        Instant before = now();
        as(Asker.steward("system:test"), sql);
        assertThat(since(before)).containsExactly(moved.split(", "));
    }

    @Test
    void whatIsTakenBackHasNotChanged() {
        Instant before = now();
        member("savepoint once; update contact set value = '1'; rollback to savepoint once");
        assertThat(since(before)).isEmpty();
    }

    @Test
    void aDayThatComesMovesWhatHoldsFromThenOn() {
        as(Asker.steward("system:test"), """
                update responsibility set valid_from = '2030-01-01'
                where service_id = (select id from council_service where slug = 'repairs') and organisation_id is not null
                """);
        Instant eve = Instant.parse("2029-12-31T12:00:00Z");
        assertThat(listed(LocalDate.of(2029, 12, 31), eve)).isEmpty();
        assertThat(listed(LocalDate.of(2030, 1, 1), eve)).containsExactly("repairs trust");
    }

    private static Instant now() {
        return Database.sql("portal_admin", Asker.steward("system:test"), connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select clock_timestamp()")) {
                row.next();
                return row.getTimestamp(1).toInstant();
            }
        });
    }

    private static List<String> since(Instant moment) {
        return listed(LocalDate.of(2026, 11, 22), moment);
    }

    private static List<String> listed(LocalDate on, Instant since) {
        ListedWish wish = new ListedWish(null, null, null, null, null, null, null, null, null, null, since);
        Clock clock = Clock.fixed(on.atTime(12, 0).atZone(LONDON).toInstant(), LONDON);
        return Wiring.at(
                        clock,
                        Asker.ANYBODY,
                        w -> w.get(OpenReferralService.class).services(wish, ALL))
                .rows()
                .stream()
                .peek(row -> assertThat(row.changedAt()).isAfterOrEqualTo(since))
                .map(row -> row.facts().slug() + " " + row.body().slug())
                .toList();
    }
}
