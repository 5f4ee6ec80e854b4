package org.partnershipportal.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Who asks where to go is sent to the nearest desk, however well the position of the place is known. */
class NearestLocationIT {
    private static final UUID POTHOLES = UUID.nameUUIDFromBytes("service:potholes".getBytes(StandardCharsets.UTF_8));

    @BeforeEach
    void plantTwoDesks() {
        Westmark.found();
        Database.sql("portal_admin", Asker.steward("system:test"), c -> {
            try (Statement statement = c.createStatement()) {
                return statement.executeUpdate(
                        "update place set latitude = 51.90, longitude = 0.60 where key = 'oakham'");
            }
        });
        desk("a-far-desk", 51.60);
        desk("z-near-desk", 51.91);
    }

    @AfterEach
    void takeThemAway() {
        write(
                "delete from service_at_location where location_id in (select id from location where slug like '%-desk')");
        write("delete from location where slug in ('a-far-desk', 'z-near-desk')");
    }

    @Test
    void fromATownTheNearestStandsFirstWithItsDistance() {
        List<NearRow> near = near("Oakham");
        assertThat(near).extracting(row -> row.location().slug()).containsExactly("z-near-desk", "a-far-desk");
        assertThat(near.get(0).metres()).isBetween(1000, 1300);
    }

    @Test
    void fromAPostcodeWithoutAPositionTheNearestToTheTownsOfItsCouncilStandsFirst() {
        List<NearRow> near = near("ZZ1 1AA");
        assertThat(near).extracting(row -> row.location().slug()).containsExactly("z-near-desk", "a-far-desk");
        assertThat(near).extracting(NearRow::metres).containsOnlyNulls();
    }

    private static List<NearRow> near(String place) {
        LocalDate today = LocalDate.now(LondonClock.ticking());
        PlaceFound from =
                Wiring.as(Asker.ANYBODY, w -> w.get(PlaceService.class).lookUp(place, today));
        return Wiring.as(
                Asker.ANYBODY,
                w -> w.get(LocationService.class).nearest(List.of(POTHOLES), List.of(Westmark.COUNTY), from, today));
    }

    private static void desk(String slug, double latitude) {
        write("insert into location (id, tenant_id, slug, name, kind, address, latitude, longitude, review_on)"
                + " values (gen_random_uuid(), '" + Westmark.COUNTY + "', '" + slug + "', '" + slug
                + "', 'OFFICE', '1 Elm Street', " + latitude + ", 0.60, date '2030-01-01')");
        write("insert into service_at_location (id, tenant_id, location_id, service_id, organisation_id, channel)"
                + " select gen_random_uuid(), tenant_id, id, '" + POTHOLES + "', tenant_id, 'DESK' from location"
                + " where slug = '" + slug + "'");
    }

    private static void write(String sql) {
        Database.sql("portal_web", Westmark.staff(Westmark.COUNTY), c -> {
            try (Statement statement = c.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
