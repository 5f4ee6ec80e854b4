package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.succession.Reorganising.ALDER_AREA;
import static org.partnershipportal.succession.Reorganising.BIRCH_AREA;
import static org.partnershipportal.succession.Reorganising.SECOND;
import static org.partnershipportal.succession.Reorganising.responsible;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.BodyHasClosed;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.EnquiryTaken;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.DeskStatus;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.trail.TrailService;

/** Two districts have merged: answers, open enquiries and unanswered referrals are with the new one. */
class MergerOfDistrictsIT {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2025, 1, 15));
    private static final EnquiryForm FORM = new EnquiryForm(
            "potholes",
            "Oakham",
            "A deep hole by the chapel",
            "Ada Invented",
            "ada@example.org",
            "01632 960001",
            "1 Chapel Lane",
            "Large print",
            "Do not ring before noon");

    @BeforeAll
    static void found() {
        Database.use("merger");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void openWorkPassesToTheSuccessorAsItIs() {
        EnquiryTaken kept = key(Westmark.ALDER);
        EnquiryTaken offered = key(Westmark.ALDER);
        move(Westmark.ALDER, offered, MoveForm.offer(1, "westmark", true));
        EnquiryTaken toAlder = key(Westmark.COUNTY);
        move(Westmark.COUNTY, toAlder, MoveForm.offer(1, "alder", true));
        EnquiryTaken between = key(Westmark.ALDER);
        move(Westmark.ALDER, between, MoveForm.offer(1, "birch", false));

        EnquiryTaken atDesk = handedBackTwice();

        desk();
        UUID plan = ADMINISTRATORS.merger(DAY);
        assertThat(ADMINISTRATORS.rehearse(plan).work())
                .filteredOn(work -> work.what() == RehearsalView.Work.PART)
                .extracting(work -> work.from() + " " + work.to() + " " + work.parts() + " " + work.canWork())
                .containsExactly(
                        "Alder District Council Alderbirch District Council 5 false",
                        "Birch District Council Alderbirch District Council 1 false");
        assertThat(ADMINISTRATORS.rehearse(plan).unreachable())
                .extracting(body -> body.name() + " " + body.step())
                .containsExactly("Alderbirch District Council PUBLISH");
        ADMINISTRATORS.propose(plan);
        ADMINISTRATORS.publish(SECOND, plan);
        assertThat(ADMINISTRATORS.rehearse(plan).unreachable())
                .extracting(RehearsalView.Unreachable::step)
                .containsExactly(RehearsalView.Step.GIVE);
        assertThat(ADMINISTRATORS.plan(plan).closures())
                .as("each once, though the new body is there now")
                .hasSize(2)
                .allSatisfy(closure -> assertThat(closure.successors()).hasSize(1));
        assertThat(passOn(Westmark.ALDER))
                .as("the new body does not work in the portal yet")
                .isZero();
        UUID merged = ADMINISTRATORS.plan(plan).bodies().get(0).id();
        join(merged);
        assertThat(closed()).containsExactlyInAnyOrder(Westmark.ALDER, Westmark.BIRCH);
        assertThat(passOn(Westmark.COUNTY)).as("has not closed").isZero();
        assertThat(passOn(Westmark.ALDER)).isEqualTo(5);
        assertThat(passOn(Westmark.BIRCH)).isOne();
        assertThat(passOn(Westmark.ALDER)).as("done again").isZero();

        assertThat(open(merged, kept).accountable()).isEqualTo("Alderbirch District Council");
        assertThat(open(merged, kept).content().orElseThrow().name()).isEqualTo("Ada Invented");
        assertThat(open(merged, kept).moves()).contains(Move.OFFER, Move.COMPLETE);
        assertThat(open(merged, toAlder).moves()).contains(Move.ACCEPT, Move.HAND_BACK);
        assertThat(open(merged, toAlder).accountable()).isEqualTo("Westmark County Council");
        assertThat(open(Westmark.ALDER, kept).moves())
                .as("the old body reads on")
                .isEmpty();
        assertThat(open(merged, between).moves()).contains(Move.OFFER, Move.COMPLETE);
        theReceiverStillAnswers(merged, offered);
        assertThat(sentences(kept).get(0))
                .isEqualTo(
                        "Alder District Council has closed. Alderbirch District Council has taken over your enquiry.");
        theDeskKnowsTheSuccessorAsAParty(merged, atDesk);
        answersFollow();
        assertThat(desksOf(Westmark.ALDER)).isZero();
        assertThat(desksOf(merged)).as("the new body keeps it true now").isEqualTo(4);
        assertThatThrownBy(() -> key(Westmark.ALDER)).isInstanceOf(BodyHasClosed.class);
    }

    /** A location with a service, hours and an exception: four rows. */
    private static void desk() {
        UUID desk = UUID.randomUUID();
        Database.sql("portal_admin", Westmark.staff(Westmark.ALDER), connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("insert into location (id, tenant_id, slug, name, kind, address, postcode) values ('"
                        + desk + "', '" + Westmark.ALDER + "', 'desk', 'Desk', 'OFFICE', '1 Alder Street', 'ZZ1 1AA')");
                statement.execute("insert into service_at_location (id, tenant_id, location_id, service_id,"
                        + " organisation_id, channel) select gen_random_uuid(), '" + Westmark.ALDER + "', '" + desk
                        + "', id, '" + Westmark.ALDER + "', 'DESK' from council_service where slug = 'bins'");
                statement.execute("insert into schedule (id, tenant_id, location_id, weekday, opens_at, closes_at)"
                        + " values (gen_random_uuid(), '" + Westmark.ALDER + "', '" + desk + "', 1, '09:00', '17:00')");
                return statement.executeUpdate("insert into schedule_exception (id, tenant_id, location_id, day)"
                        + " values (gen_random_uuid(), '" + Westmark.ALDER + "', '" + desk + "', '2026-12-24')");
            }
        });
    }

    /** How many rows about desks the body may change. */
    private static int desksOf(UUID body) {
        return Database.sql("portal_admin", Westmark.staff(body), connection -> {
            int rows = 0;
            for (String table : List.of("location", "service_at_location", "schedule", "schedule_exception")) {
                try (var statement = connection.createStatement()) {
                    rows += statement.executeUpdate("update " + table + " set id = id");
                }
            }
            return rows;
        });
    }

    /** No, and no: it lies at the partnership desk. */
    private static EnquiryTaken handedBackTwice() {
        EnquiryTaken taken = key(Westmark.ALDER);
        for (UUID body : List.of(Westmark.COVE, Westmark.TRUST)) {
            String slug = body.equals(Westmark.COVE) ? "cove" : "trust";
            move(
                    Westmark.ALDER,
                    taken,
                    MoveForm.offer(open(Westmark.ALDER, taken).version(), slug, false));
            move(body, taken, MoveForm.handBack(open(body, taken).version(), "NOT_OUR_AREA", null));
        }
        return taken;
    }

    /** So that none of its managers decides. */
    private static void theDeskKnowsTheSuccessorAsAParty(UUID merged, EnquiryTaken taken) {
        assertThat(open(merged, taken).desk().status()).isEqualTo(DeskStatus.AT_DESK);
        int known = Database.sql("portal_web", Westmark.staff(merged), connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from desk_case where closed_at is null"
                            + " and reference = '" + taken.reference() + "' and '" + merged + "' = any (party_ids)")) {
                rows.next();
                return rows.getInt(1);
            }
        });
        assertThat(known).isEqualTo(1);
    }

    private static void theReceiverStillAnswers(UUID merged, EnquiryTaken offered) {
        assertThat(open(merged, offered).moves()).contains(Move.RECALL);
        int version = open(Westmark.COUNTY, offered).version();
        move(Westmark.COUNTY, offered, MoveForm.accept(version));
        assertThat(open(merged, offered).accountable()).isEqualTo("Westmark County Council");
    }

    private static void answersFollow() {
        assertThat(responsible("bins", ALDER_AREA, DAY.minusDays(1))).isEqualTo("Alder District Council");
        assertThat(responsible("bins", ALDER_AREA, DAY)).isEqualTo("Alderbirch District Council");
        assertThat(responsible("bins", BIRCH_AREA, DAY)).isEqualTo("Alderbirch District Council");
        assertThat(responsible("potholes", BIRCH_AREA, DAY)).isEqualTo("Westmark County Council");
    }

    private static EnquiryTaken key(UUID body) {
        return Wiring.as(
                Westmark.staff(body), w -> w.get(EnquiryService.class).key(FORM, Origin.PHONE, TrailSecret.fresh()));
    }

    private static void move(UUID body, EnquiryTaken taken, MoveForm form) {
        Wiring.as(Westmark.staff(body), w -> w.get(MoveService.class).move(taken.reference(), form));
    }

    private static CaseView open(UUID body, EnquiryTaken taken) {
        return Wiring.as(Westmark.staff(body), w -> w.get(CaseService.class).open(taken.reference()));
    }

    private static List<String> sentences(EnquiryTaken taken) {
        return Wiring.as(
                        Asker.resident(taken.secret().value()),
                        w -> w.get(TrailService.class).get(taken.secret()))
                .steps()
                .stream()
                .map(step -> step.sentence())
                .toList();
    }

    private static int passOn(UUID body) {
        return Wiring.as(
                Asker.member(body, "system:succession"),
                w -> w.get(PassingOnService.class).passOn());
    }

    private static List<UUID> closed() {
        return Wiring.as(Asker.ANYBODY, w -> w.get(PassingOnService.class).closed());
    }

    private static void join(UUID body) {
        Database.sql("portal_admin", SECOND, connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("update organisation set live_inbox = true where id = '" + body + "'");
                return statement.executeUpdate("insert into tenant (id, status, joined_on, keycloak_alias) values ('"
                        + body + "', 'ACTIVE', current_date, 'alderbirch')");
            }
        });
    }
}
