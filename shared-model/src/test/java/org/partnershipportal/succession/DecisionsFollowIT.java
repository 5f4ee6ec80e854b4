package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.succession.Reorganising.SECOND;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.referral.DeskDecidedOtherwise;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.tenancy.Asker;

/** Cove has closed, and the county follows it: with what the partnership desk decided for Cove, and all that Cove knew. */
class DecisionsFollowIT {
    private static final LocalDate END = LocalDate.of(2025, 10, 1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2025, 1, 15));
    private static final EnquiryPerson CARER = new EnquiryPerson(
            "Ada Invented",
            "ada@example.org",
            "01632 960001",
            "1 Chapel Lane",
            "Large print",
            "Do not ring before noon",
            ContactWay.POST,
            "Ben Invented",
            "A lasting power of attorney");
    private static final String COPY = """
            select (to_jsonb(c) - 'tenant_id' - 'version' - 'delete_by')::text from portal.enquiry_content c
            join portal.enquiry e on e.id = c.enquiry_id where e.reference = '%s' and c.tenant_id = '%s'
            """;

    private static String accepted;
    private static String awaited;
    private static String acting;
    private static String whole;
    private static String offered;

    @BeforeAll
    static void close() throws SQLException {
        Database.use("decisions");
        Westmark.found();
        Asker decider = decider();
        accepted = decided(decider);
        move(Westmark.ALDER, accepted, MoveForm.offer(version(Westmark.ALDER, accepted), "cove", false));
        move(Westmark.COVE, accepted, MoveForm.accept(version(Westmark.COVE, accepted)));
        awaited = decided(decider);
        acting = handedBackTwice();
        assertThat(open(Westmark.ALDER, acting).holder()).isEqualTo("Cove City Council");
        whole = key(Westmark.COVE, "By the lamp post");
        offered = key(Westmark.COVE, "By the lamp post");
        move(Westmark.COVE, offered, MoveForm.offer(version(Westmark.COVE, offered), "westmark", false));
        assertThat(ask(COPY.formatted(offered, Westmark.COUNTY)))
                .as("nothing was agreed")
                .doesNotContain("Ben Invented");

        nameFrontDoor();
        UUID plan = ADMINISTRATORS.begin("Cove ends", END);
        ADMINISTRATORS.close(plan, Westmark.COVE, Westmark.COUNTY);
        ADMINISTRATORS.follow(plan, Westmark.COVE, Reorganising.id("area:E06000999"), Westmark.COUNTY);
        ADMINISTRATORS.propose(plan);
        ADMINISTRATORS.publish(SECOND, plan);
        assertThat(passOn()).isEqualTo(4);
        assertThat(passOn()).as("done again").isZero();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void whoFollowsFinishesWhatTheDeskDecided() {
        CaseView view = open(Westmark.COUNTY, accepted);
        assertThat(view.accountable()).isEqualTo("Westmark County Council");
        assertThat(view.moves()).contains(Move.START, Move.WAIT, Move.COMPLETE);
        move(Westmark.COUNTY, accepted, MoveForm.because(Move.WAIT, view.version(), "FOR_RESIDENT"));
        move(Westmark.COUNTY, accepted, MoveForm.of(Move.RESUME, version(Westmark.COUNTY, accepted)));
    }

    @Test
    void whatWasNotOfferedYetIsOfferedToWhoFollows() {
        int version = version(Westmark.ALDER, awaited);
        assertThatThrownBy(() -> move(Westmark.ALDER, awaited, MoveForm.offer(version, "trust", false)))
                .isInstanceOfSatisfying(
                        DeskDecidedOtherwise.class,
                        e -> assertThat(e.arguments()).containsExactly("Westmark County Council"));
        move(Westmark.ALDER, awaited, MoveForm.offer(version, "westmark", false));
        move(Westmark.COUNTY, awaited, MoveForm.accept(version(Westmark.COUNTY, awaited)));
        assertThat(open(Westmark.COUNTY, awaited).moves()).contains(Move.START, Move.COMPLETE);
    }

    @Test
    void whoFollowsActsUntilTheDeskDecidesAndIsAParty() throws SQLException {
        CaseView view = open(Westmark.COUNTY, acting);
        assertThat(view.holder()).isEqualTo("Westmark County Council");
        assertThat(view.desk().acting()).isEqualTo("Westmark County Council");
        assertThat(ask("select '" + Westmark.COUNTY + "' = any (party_ids) from portal.desk_case"
                        + " where closed_at is null and reference = '" + acting + "'"))
                .as("so that none of its people decides")
                .isEqualTo("t");
    }

    @Test
    void whatBelongsToNobodyBelongsToWhoFollowsTheFrontDoor() {
        assertThat(Wiring.as(
                                Asker.ANYBODY,
                                w -> w.get(OrganisationService.class).frontDoor())
                        .orElseThrow()
                        .body()
                        .slug())
                .isEqualTo("westmark");
    }

    /** Compared as they stand, so that no column that is added is forgotten. */
    @Test
    void theCopyIsWhole() throws SQLException {
        String before = ask(COPY.formatted(whole, Westmark.COVE));
        assertThat(before).contains("By the lamp post", "Ben Invented", "POST", "power of attorney");
        assertThat(ask(COPY.formatted(whole, Westmark.COUNTY))).isEqualTo(before);
    }

    /** What was offered to the successor before, cut to what was agreed, has been its own since. */
    @Test
    void aCopyThatWasCutIsMadeWhole() throws SQLException {
        assertThat(ask(COPY.formatted(offered, Westmark.COUNTY)))
                .isEqualTo(ask(COPY.formatted(offered, Westmark.COVE)))
                .contains("Ben Invented", "power of attorney");
        assertThat(ask(
                        "select c.delete_by is null from portal.enquiry_content c join portal.enquiry e on e.id = c.enquiry_id"
                                + " where e.reference = '" + offered + "' and c.tenant_id = '" + Westmark.COUNTY + "'"))
                .isEqualTo("t");
    }

    private static String decided(Asker decider) {
        String reference = handedBackTwice();
        int version = version(Westmark.ALDER, reference);
        MoveForm decision = MoveForm.decide(Move.DECIDE, version, "cove", "It is Cove's road.");
        Wiring.as(decider, w -> w.get(MoveService.class).move(reference, decision));
        return reference;
    }

    /** By Birch and by the trust: it lies at the partnership desk. */
    private static String handedBackTwice() {
        String reference = key(Westmark.ALDER, null);
        for (UUID body : List.of(Westmark.BIRCH, Westmark.TRUST)) {
            String slug = body.equals(Westmark.BIRCH) ? "birch" : "trust";
            move(Westmark.ALDER, reference, MoveForm.offer(version(Westmark.ALDER, reference), slug, false));
            move(body, reference, MoveForm.handBack(version(body, reference), "NOT_OUR_AREA", null));
        }
        return reference;
    }

    private static String key(UUID body, @Nullable String spot) {
        NewEnquiry enquiry =
                new NewEnquiry(List.of(new EnquiryMatter("potholes", "Seaport", "A deep hole", spot)), CARER);
        return Wiring.as(
                        Westmark.staff(body),
                        w -> w.get(EnquiryService.class).key(enquiry, Origin.PHONE, TrailSecret.fresh()))
                .reference();
    }

    private static Asker decider() {
        Asker decider = Westmark.join(Westmark.COUNTY, "decider", "MANAGER");
        name("decider");
        return decider;
    }

    private static void nameFrontDoor() {
        change("insert into front_door (body_id, service_id, named_by) select '" + Westmark.COVE
                + "', id, 'system:test' from council_service where slug = 'potholes'");
    }

    private static void name(String subject) {
        change("insert into desk_decider (id, subject, display_name, email, body_name,"
                + " escalation, named_by) values (gen_random_uuid(), '" + subject + "', 'A Manager', '" + subject
                + "@example.org', 'A body', true, 'system:test')");
    }

    private static void change(String sql) {
        Database.sql("portal_admin", Asker.steward("system:test"), connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static void move(UUID body, String reference, MoveForm form) {
        Wiring.as(Westmark.staff(body), w -> w.get(MoveService.class).move(reference, form));
    }

    private static CaseView open(UUID body, String reference) {
        return Wiring.as(Westmark.staff(body), w -> w.get(CaseService.class).open(reference));
    }

    private static int version(UUID body, String reference) {
        return open(body, reference).version();
    }

    private static int passOn() {
        return Wiring.as(
                Asker.member(Westmark.COVE, "system:succession"),
                w -> w.get(PassingOnService.class).passOn());
    }

    private static String ask(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
