package org.partnershipportal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.directory.Where;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.location.LocationService;
import org.partnershipportal.location.LocationView;
import org.partnershipportal.schedule.OpeningHours;
import org.partnershipportal.schedule.ScheduleService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.worktime.LondonClock;

class UpkeepIT {
    private static final Asker ONE = Asker.member(Westmark.ALDER, "one");
    private static final Asker TWO = Asker.member(Westmark.ALDER, "two");
    private static final Asker OTHER_BODY = Asker.member(Westmark.BIRCH, "three");
    private static final Asker RESIDENT = new Asker(DatabaseRole.RESIDENT, null, null, null);
    private static final UUID DESK = UUID.fromString("00000000-0000-4000-8000-0000000000d1");
    private static final UUID POTHOLES = UUID.nameUUIDFromBytes("service:potholes".getBytes(StandardCharsets.UTF_8));

    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @BeforeEach
    void plantADesk() {
        Database.sql("portal_web", ONE, c -> {
            try (var statement = c.createStatement()) {
                statement.execute(
                        "update directory_proposal set status = 'WITHDRAWN', decided_at = now() where status = 'OPEN'");
                statement.execute("delete from schedule where location_id = '" + DESK + "'");
                statement.execute("delete from schedule_exception where location_id = '" + DESK + "'");
                statement.execute("delete from service_at_location where location_id = '" + DESK + "'");
                statement.execute("delete from location where id = '" + DESK + "'");
                statement.execute("insert into location (id, tenant_id, slug, name, kind, address, review_on) values ('"
                        + DESK + "', '" + Westmark.ALDER
                        + "', 'alder-desk', 'Alder desk', 'OFFICE', '1 Elm Street', date '2026-01-01')");
                return statement.executeUpdate(
                        "insert into service_at_location (id, tenant_id, location_id, service_id, organisation_id, channel)"
                                + " values (gen_random_uuid(), '" + Westmark.ALDER + "', '" + DESK + "', '" + POTHOLES
                                + "', '" + Westmark.COUNTY + "', 'DESK')");
            }
        });
    }

    @Test
    void aChangeHoldsWhenASecondPersonHasApprovedIt() {
        UUID proposal = propose(Map.of(
                "name",
                "Alder help desk",
                "opening",
                "Monday to Friday 09:00-17:00",
                "exceptions",
                "2026-12-24 closed Eve"));
        assertThat(desk().row().name()).isEqualTo("Alder desk");
        assertThat(as(TWO, w -> w.get(ProposalService.class).get(proposal)).differences())
                .contains(new Difference("name", "Alder desk", "Alder help desk"))
                .extracting(Difference::field)
                .containsExactly("name", "opening", "exceptions");
        approve(TWO, proposal);
        assertThat(desk().row().name()).isEqualTo("Alder help desk");
        OpeningHours hours = as(Asker.ANYBODY, w -> w.get(ScheduleService.class).hours(List.of(DESK)))
                .get(DESK);
        assertThat(hours.lines()).hasSize(5);
        assertThat(hours.at(Instant.parse("2026-11-23T10:00:00Z").atZone(LondonClock.ZONE))
                        .open())
                .isTrue();
        assertThat(hours.at(Instant.parse("2026-12-24T10:00:00Z").atZone(LondonClock.ZONE))
                        .open())
                .isFalse();
        assertThat(all(TWO, w -> w.get(ReviewService.class).due()))
                .filteredOn(row -> row.id().equals(DESK))
                .noneMatch(ReviewRow::overdue);
    }

    @Test
    void nobodyApprovesTheOwnProposalAndNobodyOfAnotherBodySeesIt() {
        UUID proposal = propose(Map.of("name", "Mine"));
        assertThatThrownBy(() -> approve(ONE, proposal))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.proposal.own"));
        assertThatThrownBy(() -> approve(OTHER_BODY, proposal)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        as(OTHER_BODY, w -> w.get(ProposalService.class).entry(EntryKind.LOCATION, DESK)))
                .isInstanceOf(NotFoundException.class);
        assertThat(desk().row().name()).isEqualTo("Alder desk");
    }

    @Test
    void whatChangedInBetweenIsNotOverwritten() {
        UUID proposal = propose(Map.of("name", "Late"));
        Database.sql("portal_web", TWO, c -> {
            try (var statement = c.createStatement()) {
                return statement.executeUpdate("update location set address = 'Elsewhere' where id = '" + DESK + "'");
            }
        });
        assertThat(as(TWO, w -> w.get(ProposalService.class).get(proposal)).stale())
                .isTrue();
        assertThatThrownBy(() -> approve(TWO, proposal)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void aWrongLineIsNamedAndNothingIsProposed() {
        assertThatThrownBy(() -> propose(Map.of("name", " ", "opening", "Monday 9 to 5")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactlyInAnyOrder("name", "opening"));
        assertThatThrownBy(() -> propose(Map.of())).isInstanceOf(BusinessException.class);
        propose(Map.of("name", "First"));
        assertThatThrownBy(() -> propose(Map.of("name", "Second")))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.proposal.waits"));
    }

    @Test
    void aBodysOwnWordsAboutAServiceArePublishedAfterApproval() {
        UUID proposal =
                as(ONE, w -> w.get(ProposalService.class).propose(EntryKind.OFFER, POTHOLES, Map.of("cost", "Free.")));
        approve(TWO, proposal);
        ServiceFacts facts = as(
                        Asker.ANYBODY,
                        w -> w.get(BrowseService.class)
                                .facts(
                                        List.of(POTHOLES),
                                        List.of(Westmark.ALDER),
                                        new Where(null, LocalDate.now(LondonClock.ticking()))))
                .get(0);
        assertThat(facts.cost()).isEqualTo("Free.");
    }

    @Test
    void anOverdueEntryIsAssured() {
        assertThat(all(ONE, w -> w.get(ReviewService.class).due()))
                .filteredOn(row -> row.id().equals(DESK))
                .allMatch(ReviewRow::overdue);
        as(ONE, w -> {
            w.get(ReviewService.class).assure(EntryKind.LOCATION, DESK);
            return true;
        });
        assertThat(desk().reviewOn()).isAfter(LocalDate.now(LondonClock.ticking()));
        assertThatThrownBy(() -> as(OTHER_BODY, w -> {
                    w.get(ReviewService.class).assure(EntryKind.LOCATION, DESK);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsWrongIsToldToTheOwnerAndAnswered() {
        as(RESIDENT, w -> {
            w.get(WrongReportService.class).report(WrongAbout.LOCATION, "alder-desk", "It has moved.");
            return true;
        });
        WrongReportRow row =
                as(ONE, w -> w.get(WrongReportService.class).reports()).get(0);
        assertThat(row.text()).isEqualTo("It has moved.");
        assertThat(all(OTHER_BODY, w -> w.get(WrongReportService.class).reports()))
                .isEmpty();
        as(ONE, w -> {
            w.get(WrongReportService.class).answer(row.id(), "Mended.");
            return true;
        });
        assertThat(as(ONE, w -> w.get(WrongReportService.class).get(row.id())).isOpen())
                .isFalse();
        assertThatThrownBy(() -> as(ONE, w -> {
                    w.get(WrongReportService.class).answer(row.id(), "Again.");
                    return true;
                }))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aServiceIsOfferedWhereADeskDoes() {
        assertThat(all(
                        Asker.ANYBODY,
                        w -> w.get(LocationService.class)
                                .nearest(
                                        List.of(POTHOLES),
                                        List.of(Westmark.COUNTY),
                                        null,
                                        LocalDate.now(LondonClock.ticking()))))
                .extracting(row -> row.location().slug())
                .containsExactly("alder-desk");
        assertThat(all(Asker.ANYBODY, w -> w.get(BrowseService.class).ofBody(Westmark.COVE)))
                .extracting("slug")
                .contains("potholes", "bins");
        assertThat(all(Asker.ANYBODY, w -> w.get(BrowseService.class).ofBody(Westmark.ALDER)))
                .extracting("slug")
                .contains("bins")
                .doesNotContain("potholes");
    }

    private static UUID propose(Map<String, String> values) {
        return as(ONE, w -> w.get(ProposalService.class).propose(EntryKind.LOCATION, DESK, values));
    }

    private static void approve(Asker asker, UUID proposal) {
        as(asker, w -> {
            w.get(ProposalService.class).approve(proposal);
            return true;
        });
    }

    private static LocationView desk() {
        return as(Asker.ANYBODY, w -> w.get(LocationService.class).find("alder-desk"))
                .orElseThrow();
    }

    private static <T> List<T> all(Asker asker, Function<Wiring, List<T>> useCase) {
        return as(asker, useCase);
    }

    private static <T> T as(Asker asker, Function<Wiring, T> useCase) {
        return Wiring.at(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), LondonClock.ZONE), asker, useCase);
    }
}
