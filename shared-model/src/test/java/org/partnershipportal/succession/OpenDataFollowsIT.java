package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.succession.Reorganising.SECOND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.openreferral.ListedAtLocation;
import org.partnershipportal.openreferral.ListedPhone;
import org.partnershipportal.openreferral.ListedServiceRow;
import org.partnershipportal.openreferral.ListedServiceView;
import org.partnershipportal.openreferral.ListedWish;
import org.partnershipportal.openreferral.OpenReferralService;
import org.partnershipportal.openreferral.PageWish;
import org.partnershipportal.tenancy.Asker;

/** Alder and Birch merge on 1 April 2028: until then the open data lists them, from then on the new council. */
class OpenDataFollowsIT {
    private static final LocalDate DAY = LocalDate.of(2028, 4, 1);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2026, 11, 22));
    private static final PageWish ALL = new PageWish(1, 100);

    @BeforeAll
    static void publish() {
        Database.use("open_merger");
        Westmark.found();
        as(Westmark.staff(Westmark.ALDER), """
                insert into location (id, tenant_id, slug, name, kind, address, postcode)
                values (gen_random_uuid(), '%1$s', 'alder-desk', 'Alder desk', 'OFFICE', '1 Alder Street', 'ZZ1 1AA');
                insert into service_at_location (id, tenant_id, location_id, service_id, organisation_id, channel)
                select gen_random_uuid(), '%1$s', l.id, s.id, '%1$s', 'DESK' from location l, council_service s
                where s.slug = 'bins';
                insert into service_offer (id, tenant_id, service_id, cost)
                select gen_random_uuid(), '%1$s', id, 'Free in Alder' from council_service where slug = 'bins';
                insert into service_offer (id, tenant_id, service_id, cost)
                select gen_random_uuid(), '%1$s', id, 'Alder plants trees too' from council_service where slug = 'trees';
                insert into contact (id, organisation_id, channel, value) values
                    ('11111111-1111-4111-8111-111111111111', '%1$s', 'PHONE', '01632 960101'),
                    (gen_random_uuid(), '%1$s', 'EMAIL', 'alder@example.org');
                insert into schedule (id, tenant_id, contact_id, weekday, opens_at, closes_at, valid_from)
                values (gen_random_uuid(), '%1$s', '11111111-1111-4111-8111-111111111111', 1, '09:00', '17:00', '2020-01-01')
                """.formatted(Westmark.ALDER));
        UUID plan = ADMINISTRATORS.merger(DAY);
        ADMINISTRATORS.propose(plan);
        ADMINISTRATORS.publish(SECOND, plan);
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static void as(Asker asker, String sql) {
        Database.sql("portal_admin", asker, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @Test
    void whatAClosedBodyDidIsListedUnderWhoFollowsItFromTheDayOn() {
        Stream.of(LocalDate.of(2026, 11, 22), EVE)
                .forEach(on -> assertThat(listed(on, ListedWish.ALL))
                        .containsExactly(
                                "bins alder",
                                "bins birch",
                                "bins cove",
                                "repairs trust",
                                "repairs birch",
                                "repairs cove",
                                "potholes cove",
                                "potholes westmark",
                                "trees alder",
                                "trees cove",
                                "trees westmark"));
        assertThat(listed(DAY, ListedWish.ALL))
                .as("bins by its tier, though it has not joined; trees by what Alder said of them")
                .containsExactly(
                        "bins alderbirch",
                        "bins cove",
                        "repairs trust",
                        "repairs alderbirch",
                        "repairs cove",
                        "potholes cove",
                        "potholes westmark",
                        "trees alderbirch",
                        "trees cove",
                        "trees westmark");
        assertThat(bodies(EVE)).contains("alder", "birch").doesNotContain("alderbirch");
        assertThat(bodies(DAY)).contains("alderbirch").doesNotContain("alder", "birch");
    }

    @Test
    void itsWordsAndItsContactsFollow() {
        assertThat(bins(EVE, "alder").service().facts().cost()).isEqualTo("Free in Alder");
        assertThat(bins(EVE, "birch").service().facts().cost()).isNull();
        assertThat(bins(EVE, "alder").phones()).extracting(ListedPhone::former).containsOnlyNulls();
        ListedServiceView after = bins(DAY, "alderbirch");
        assertThat(after.service().facts().cost()).isEqualTo("Free in Alder");
        assertThat(after.service().email()).isEqualTo("alder@example.org");
        assertThat(after.phones())
                .extracting(phone -> phone.number() + " " + phone.former())
                .containsExactly("01632 960101 Alder District Council");
        assertThat(after.schedules()).hasSize(1);
        assertThat(after.areas()).extracting("name").containsExactly("Alder", "Birch");
        assertThat(listed(DAY, on("MONDAY"))).contains("bins alderbirch", "trees alderbirch");
        assertThat(listed(DAY, on("TUESDAY"))).isEmpty();
    }

    @Test
    void itsLocationsFollow() {
        assertThat(desks(EVE)).containsExactly("Alder desk bins alder");
        assertThat(desks(DAY)).containsExactly("Alder desk bins alderbirch");
        ListedAtLocation desk = asked(DAY, data -> data.servicesAtLocations(ListedWish.ALL, ALL))
                .rows()
                .get(0);
        assertThat(desk.location().region()).isEqualTo("Westmark");
        assertThat(asked(DAY, data -> data.getServiceAtLocation(desk.id())).at())
                .isEqualTo(desk);
        assertThat(bins(DAY, "alderbirch").atLocations()).containsExactly(desk);
    }

    @Test
    void aPostcodeLeadsToWhoServesItOnTheDay() {
        assertThat(listed(EVE, at("ZZ1 1AA")))
                .containsExactly("bins alder", "potholes westmark", "trees alder", "trees westmark");
        assertThat(listed(DAY, at("ZZ1 1AA")))
                .containsExactly(
                        "bins alderbirch",
                        "repairs alderbirch",
                        "potholes westmark",
                        "trees alderbirch",
                        "trees westmark");
    }

    private static ListedWish at(String postcode) {
        return new ListedWish(null, null, null, null, null, null, null, null, postcode, null, null);
    }

    private static ListedWish on(String day) {
        return new ListedWish(null, null, null, null, null, DayOfWeek.valueOf(day), null, null, null, null, null);
    }

    private static List<String> desks(LocalDate on) {
        return asked(on, data -> data.servicesAtLocations(ListedWish.ALL, ALL)).rows().stream()
                .map(at -> at.location().name() + " " + named(at.service()))
                .toList();
    }

    private static List<String> bodies(LocalDate on) {
        return asked(on, data -> data.bodies(ALL)).rows().stream()
                .map(body -> body.slug())
                .toList();
    }

    private static List<String> listed(LocalDate on, ListedWish wish) {
        return asked(on, data -> data.services(wish, ALL)).rows().stream()
                .map(OpenDataFollowsIT::named)
                .toList();
    }

    private static ListedServiceView bins(LocalDate on, String body) {
        return asked(
                on,
                data -> data.services(ListedWish.ALL, ALL).rows().stream()
                        .filter(row -> named(row).equals("bins " + body))
                        .findFirst()
                        .map(row -> data.getService(row.id()))
                        .orElseThrow());
    }

    private static String named(ListedServiceRow row) {
        return row.facts().slug() + " " + row.body().slug();
    }

    private static <T> T asked(LocalDate on, Function<OpenReferralService, T> question) {
        return new Reorganising(on).as(Asker.ANYBODY, wiring -> question.apply(wiring.get(OpenReferralService.class)));
    }
}
