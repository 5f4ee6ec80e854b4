package org.partnershipportal.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.PartStatus;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.trail.StatusMessageRow;
import org.partnershipportal.trail.StatusProof;
import org.partnershipportal.trail.StatusService;
import org.partnershipportal.trail.TrailService;

/** A bin of Alder's and a pothole that Alder passed on to the county; potholes go on though who reported them withdraws. */
class WithdrawalIT {
    private static final String JOB = "system:withdrawal";

    @BeforeAll
    static void found() throws SQLException {
        Database.use("withdrawal");
        Westmark.found();
        ask("update portal.council_service set goes_on = slug = 'potholes' returning slug");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void whoWithdrawsIsTakenOutOfEveryCopy() throws Exception {
        TrailSecret secret = TrailSecret.fresh();
        String reference = key(secret);
        String pothole = reference + "-2";
        Asker alder = Westmark.staff(Westmark.ALDER);
        Asker county = Westmark.staff(Westmark.COUNTY);
        Wiring.as(alder, w -> w.get(MoveService.class).move(pothole, MoveForm.offer(1, "westmark", true)));
        Wiring.as(county, w -> w.get(MoveService.class).move(pothole, MoveForm.accept(2)));
        assertThat(open(county, pothole).content().orElseThrow().name()).isEqualTo("Ada Invented");

        String letters = letters(reference);
        assertThat(reply(reference, "01632 960001", ReplyKind.CLOSE, null)).isTrue();
        assertThat(reply(reference, "01632 960001", ReplyKind.CLOSE, null))
                .as("twice")
                .isTrue();
        WithdrawalRound round = new WithdrawalRound(Database.source("portal_worker"));
        List<UUID> waiting = round.open();
        assertThat(waiting).hasSizeGreaterThanOrEqualTo(2);
        obeyAll();
        obeyAll();
        round.settle(waiting);
        assertThat(round.open()).as("who began before may still write").containsAll(waiting);
        ask("update portal.resident_reply set at = at - interval '2 minutes' returning id");
        round.settle(waiting);
        assertThat(round.open()).isEmpty();

        CaseView bin = open(alder, reference);
        assertThat(bin.status()).isEqualTo(PartStatus.WITHDRAWN);
        assertForgotten(bin);
        CaseView hole = open(county, pothole);
        assertThat(hole.status()).isEqualTo(PartStatus.ACCEPTED);
        assertForgotten(hole);
        assertForgotten(open(alder, pothole));
        assertThat(ask("select count(*)::text from portal.case_note where text like 'Who brought this has withdrawn%'"))
                .as("notes for the people of both bodies, for each part")
                .isEqualTo("3");
        String told = Wiring.as(
                        Asker.resident(secret.value()),
                        w -> w.get(TrailService.class).get(secret))
                .parts()
                .get(1)
                .steps()
                .get(0)
                .sentence();
        assertThat(told).startsWith("Westmark County Council has taken out who you are");
        assertThat(letters).isNotEqualTo("0");
        assertThat(letters(reference)).as("what waited to be posted").isEqualTo("0");
    }

    @Test
    void whatIsSaidIsReadByTheAccountableBody() throws SQLException {
        String reference = key(TrailSecret.fresh());
        assertThat(reply(reference, "Ada Invented", ReplyKind.MESSAGE, "It has grown"))
                .isTrue();
        List<StatusMessageRow> read = Wiring.as(
                Westmark.staff(Westmark.ALDER), w -> w.get(StatusService.class).messages(reference));
        assertThat(read).extracting(StatusMessageRow::message).containsExactly("It has grown");
        assertThat(read.get(0).body()).isEmpty();
        List<StatusMessageRow> elsewhere = Wiring.as(
                Westmark.staff(Westmark.COUNTY), w -> w.get(StatusService.class).messages(reference));
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void aWrongDetailIsCountedAndLocks() {
        String reference = key(TrailSecret.fresh());
        for (int i = 0; i < 3; i++) {
            assertThat(reply(reference, "Bob Invented", ReplyKind.FORGET, null)).isFalse();
        }
        assertThat(reply(reference, "Ada Invented", ReplyKind.FORGET, null))
                .as("locked")
                .isFalse();
        assertThat(reply("BCDF-2345", "Ada Invented", ReplyKind.FORGET, null)).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThatThrownBy(() -> reply("BCDF-2345", "x", null, null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("kind"));
        assertThatThrownBy(() -> reply("BCDF-2345", "x", ReplyKind.MESSAGE, " "))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("message"));
    }

    private static void assertForgotten(CaseView view) {
        CaseContent copy = view.content().orElseThrow();
        assertThat(copy.name()).isNull();
        assertThat(copy.phone()).isNull();
        assertThat(copy.address()).isNull();
        assertThat(copy.supportNeeds()).isNull();
        assertThat(copy.manner().contactWay()).isEqualTo(ContactWay.NONE);
        assertThat(copy.summary()).isNotEmpty();
    }

    private static String letters(String reference) throws SQLException {
        return ask("select count(*)::text from portal.print_task where reference like '" + reference + "%'");
    }

    private static void obeyAll() throws Exception {
        for (UUID body : List.of(Westmark.ALDER, Westmark.BIRCH, Westmark.COUNTY)) {
            Asker asker = Asker.member(body, JOB);
            Asking.as(
                    asker,
                    () -> Wiring.as(asker, w -> {
                        WithdrawalService service = w.get(WithdrawalService.class);
                        service.waiting().forEach(service::obey);
                        return service;
                    }));
        }
    }

    private static boolean reply(String reference, String detail, @Nullable ReplyKind kind, @Nullable String message) {
        TrailSecret proof = StatusProof.of(reference, detail);
        Asker asker = new Asker(DatabaseRole.MEMBER, null, null, proof.value());
        return Wiring.as(asker, w -> w.get(ReplyService.class).reply(proof, kind, 0, message));
    }

    private static String key(TrailSecret secret) {
        EnquiryPerson ada = new EnquiryPerson(
                "Ada Invented",
                null,
                "01632 960001",
                "1 High Street",
                "Large print",
                null,
                ContactWay.POST,
                null,
                null);
        NewEnquiry enquiry = new NewEnquiry(
                List.of(
                        new EnquiryMatter("bins", "Oakham", "It was not emptied"),
                        new EnquiryMatter("potholes", "Oakham", "A hole by the chapel")),
                ada);
        return Wiring.as(
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(enquiry, Origin.PHONE, secret))
                .reference();
    }

    private static CaseView open(Asker asker, String reference) {
        return Wiring.as(asker, w -> w.get(CaseService.class).open(reference));
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
