package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.succession.Reorganising.ALDER_AREA;
import static org.partnershipportal.succession.Reorganising.BIRCH_AREA;
import static org.partnershipportal.succession.Reorganising.SECOND;
import static org.partnershipportal.succession.Reorganising.id;
import static org.partnershipportal.succession.Reorganising.responsible;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.directory.Where;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.location.LocationRow;
import org.partnershipportal.location.LocationService;
import org.partnershipportal.location.LocationView;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.tenancy.Asker;

/**
 * Birch follows Alder in 2028, and is followed by West in 2030: answers and entries of the directory go by the day.
 * The later plan is published first.
 */
class ChainOfSuccessorsIT {
    private static final LocalDate BEFORE = LocalDate.of(2027, 1, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 4, 1);
    private static final LocalDate SECOND_DAY = LocalDate.of(2030, 4, 1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2026, 11, 22));
    private static final UUID BINS = id("service:bins");
    private static UUID west;

    @BeforeAll
    static void publish() {
        Database.use("chain");
        Westmark.found();
        entries();
        UUID later = ADMINISTRATORS.begin("West follows Birch", SECOND_DAY);
        west = ADMINISTRATORS.body(later, "West District Council", "west", "DISTRICT");
        ADMINISTRATORS.close(later, Westmark.BIRCH, west);
        ADMINISTRATORS.follow(later, Westmark.BIRCH, BIRCH_AREA, west);
        publish(later);
        UUID sooner = ADMINISTRATORS.begin("Birch follows Alder", FIRST_DAY);
        ADMINISTRATORS.close(sooner, Westmark.ALDER, Westmark.BIRCH);
        ADMINISTRATORS.follow(sooner, Westmark.ALDER, ALDER_AREA, Westmark.BIRCH);
        publish(sooner);
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static void publish(UUID plan) {
        ADMINISTRATORS.propose(plan);
        ADMINISTRATORS.publish(SECOND, plan);
    }

    private static void entries() {
        Database.sql("portal_admin", Westmark.staff(Westmark.ALDER), c -> {
            try (var statement = c.createStatement()) {
                statement.execute("insert into location (id, tenant_id, slug, name, kind, address, postcode) values ('"
                        + id("location:alder") + "', '" + Westmark.ALDER
                        + "', 'alder-desk', 'Alder desk', 'OFFICE', '1 Alder Street', 'zz1 1aa')");
                statement.execute("insert into service_at_location (id, tenant_id, location_id, service_id,"
                        + " organisation_id, channel) values (gen_random_uuid(), '" + Westmark.ALDER + "', '"
                        + id("location:alder") + "', '" + BINS + "', '" + Westmark.ALDER + "', 'DESK')");
                statement.execute("insert into service_offer (id, tenant_id, service_id, description) values"
                        + " (gen_random_uuid(), '" + Westmark.ALDER + "', '" + BINS + "', 'Alder words')");
                contact(statement, Westmark.ALDER, "PHONE", "01632 960101");
                return contact(statement, Westmark.ALDER, "EMAIL", "alder@example.org");
            }
        });
        Database.sql("portal_admin", Westmark.staff(Westmark.BIRCH), c -> {
            try (var statement = c.createStatement()) {
                return contact(statement, Westmark.BIRCH, "PHONE", "01632 960202");
            }
        });
    }

    private static int contact(java.sql.Statement statement, UUID body, String channel, String value)
            throws SQLException {
        return statement.executeUpdate("insert into contact (id, organisation_id, channel, value) values"
                + " (gen_random_uuid(), '" + body + "', '" + channel + "', '" + value + "')");
    }

    @Test
    void answersFollowDayByDay() {
        assertThat(Stream.of(BEFORE, FIRST_DAY, SECOND_DAY.minusDays(1), SECOND_DAY)
                        .map(day -> responsible("bins", ALDER_AREA, day)))
                .containsExactly(
                        "Alder District Council",
                        "Birch District Council",
                        "Birch District Council",
                        "West District Council");
        assertThat(responsible("bins", BIRCH_AREA, SECOND_DAY)).isEqualTo("West District Council");
    }

    @Test
    void aLocationIsWithWhoFollowsWhereItLies() {
        assertThat(Stream.of(BEFORE, FIRST_DAY, SECOND_DAY)
                        .map(ChainOfSuccessorsIT::alderDesk)
                        .map(LocationView::row)
                        .map(LocationRow::bodyName))
                .containsExactly("Alder District Council", "Birch District Council", "West District Council");
        assertThat(alderDesk(SECOND_DAY).offers().get(0).bodyName()).isEqualTo("West District Council");
        assertThat(desksOf(Westmark.ALDER, BEFORE)).containsExactly("Alder desk");
        assertThat(desksOf(Westmark.ALDER, FIRST_DAY)).isEmpty();
        assertThat(desksOf(west, SECOND_DAY)).containsExactly("Alder desk");
        assertThat(near(Westmark.ALDER, FIRST_DAY)).isEmpty();
        assertThat(near(Westmark.BIRCH, FIRST_DAY)).containsExactly("Alder desk Birch District Council");
        assertThat(near(west, SECOND_DAY)).containsExactly("Alder desk West District Council");
    }

    @Test
    void aBodyIsReachedAsThoseThatItFollowsWhereItSaysNothingItself() {
        assertThat(reach(Westmark.BIRCH, ALDER_AREA, BEFORE)).containsExactly("01632 960202");
        assertThat(reach(Westmark.BIRCH, ALDER_AREA, FIRST_DAY))
                .as("its own number, and the address of whom it follows there")
                .containsExactlyInAnyOrder("01632 960202", "alder@example.org");
        assertThat(reach(Westmark.BIRCH, BIRCH_AREA, FIRST_DAY)).containsExactly("01632 960202");
        assertThat(reach(west, BIRCH_AREA, SECOND_DAY)).containsExactly("01632 960202");
        assertThat(reach(west, ALDER_AREA, SECOND_DAY))
                .as("by each channel the last that was said")
                .containsExactlyInAnyOrder("01632 960202", "alder@example.org");
        assertThat(reach(Westmark.ALDER, ALDER_AREA, BEFORE)).hasSize(2);
    }

    @Test
    void wordsAboutAServiceFollow() {
        assertThat(words(Westmark.BIRCH, BEFORE)).isNull();
        assertThat(words(Westmark.BIRCH, FIRST_DAY)).isEqualTo("Alder words");
        assertThat(words(west, SECOND_DAY)).isEqualTo("Alder words");
    }

    private static LocationView alderDesk(LocalDate on) {
        return new Reorganising(on)
                .as(Asker.ANYBODY, w -> w.get(LocationService.class).find("alder-desk"))
                .orElseThrow();
    }

    private static List<String> desksOf(UUID body, LocalDate on) {
        return new Reorganising(on)
                .as(Asker.ANYBODY, w -> w.get(LocationService.class).ofBody(body)).stream()
                        .map(LocationRow::name)
                        .toList();
    }

    private static List<String> near(UUID body, LocalDate on) {
        List<NearRow> near = Wiring.as(
                Asker.ANYBODY, w -> w.get(LocationService.class).nearest(List.of(BINS), List.of(body), null, on));
        return near.stream()
                .map(row -> row.location().name() + " " + row.location().bodyName())
                .toList();
    }

    private static List<String> reach(UUID body, UUID area, LocalDate on) {
        return Wiring.as(
                        Asker.ANYBODY,
                        w -> w.get(DirectoryService.class)
                                .contacts(List.of(BINS), List.of(body), new Where(area, on))
                                .of(BINS, body))
                .stream()
                .map(ContactRow::value)
                .toList();
    }

    private static String words(UUID body, LocalDate on) {
        List<ServiceFacts> facts = Wiring.as(
                Asker.ANYBODY,
                w -> w.get(BrowseService.class).facts(List.of(BINS), List.of(body), new Where(ALDER_AREA, on)));
        return facts.get(0).description();
    }
}
