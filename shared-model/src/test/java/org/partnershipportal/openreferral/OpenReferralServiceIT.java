package org.partnershipportal.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** Which services the open data lists, and for whom. */
class OpenReferralServiceIT {
    private static final PageWish ALL = new PageWish(1, 100);

    @BeforeAll
    static void found() {
        Database.use("openreferral");
        Westmark.found();
        steward(
                "insert into organisation (id, slug, name, kind) values (gen_random_uuid(), 'over', 'Over County Council',"
                        + " 'COUNTY'), (gen_random_uuid(), 'gone', 'Gone District Council', 'DISTRICT')");
        steward("update organisation set closes_on = '2020-03-31' where slug = 'gone'");
        steward("insert into area (id, code, name, kind) values (gen_random_uuid(), 'E10000098', 'Over', 'COUNTY')");
        steward("insert into organisation_area (id, organisation_id, area_id, capacity) select gen_random_uuid(), o.id,"
                + " a.id, 'COUNTY' from organisation o, area a where o.slug = 'over' and a.name = 'Over'");
        steward("insert into responsibility (id, service_id, organisation_id, area_id, authority)"
                + " select gen_random_uuid(), s.id, o.id, a.id, 'an old agreement' from council_service s, organisation o,"
                + " area a where s.slug = 'trees' and o.slug = 'gone' and a.name = 'Birch'");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static void steward(String sql) {
        Database.sql("portal_admin", Asker.steward("system:test"), connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    @Test
    void aServiceIsListedForEachBodyThatDoesItAndForNoOther() {
        assertThat(listed(ListedWish.ALL))
                .containsExactly(
                        "bins alder",
                        "bins birch",
                        "bins cove",
                        "repairs trust",
                        "repairs birch",
                        "repairs cove",
                        "potholes cove",
                        "potholes westmark",
                        "trees cove",
                        "trees westmark");
    }

    @Test
    void anIdIsTheSameInSqlAndInJavaAndLeadsToItsService() {
        ListedServiceRow first = page(ListedWish.ALL).rows().get(0);
        assertThat(first.id())
                .isEqualTo(NameId.of(first.body().id(), first.facts().serviceId()));
        assertThat(first.id().version()).isEqualTo(3);
        assertThat(first.id().variant()).isEqualTo(2);
        assertThat(asked(service -> service.getService(first.id())).service()).isEqualTo(first);
        assertThatThrownBy(() -> asked(service -> service.getService(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void wordsAndPlacesAreObeyed() {
        assertThat(listed(wish("boiler", null))).containsExactly("repairs trust", "repairs birch", "repairs cove");
        assertThat(listed(wish("pothole", "ZZ1 1AA"))).containsExactly("potholes westmark");
        assertThat(listed(wish("nothing of the kind", null))).isEmpty();
        assertThatThrownBy(() -> listed(wish(null, "ZZ9 9ZZ"))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aPageHoldsWhatItShouldAndKnowsTheWhole() {
        ListedPage<ListedServiceRow> second = asked(service -> service.services(ListedWish.ALL, new PageWish(2, 4)));
        assertThat(second.rows()).hasSize(4);
        assertThat(second.total()).isEqualTo(10);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(second.rows()).isEqualTo(page(ListedWish.ALL).rows().subList(4, 8));
    }

    private static ListedWish wish(String search, String postcode) {
        return new ListedWish(search, null, null, null, null, null, null, null, postcode, null, null);
    }

    private static ListedPage<ListedServiceRow> page(ListedWish wish) {
        return asked(service -> service.services(wish, ALL));
    }

    private static List<String> listed(ListedWish wish) {
        return page(wish).rows().stream()
                .map(row -> row.facts().slug() + " " + row.body().slug())
                .toList();
    }

    private static <T> T asked(java.util.function.Function<OpenReferralService, T> question) {
        return Wiring.as(Asker.ANYBODY, wiring -> question.apply(wiring.get(OpenReferralService.class)));
    }
}
