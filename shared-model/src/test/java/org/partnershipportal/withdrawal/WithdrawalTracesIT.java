package org.partnershipportal.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
import org.partnershipportal.handoff.CallBackService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.tally.ContactChannel;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.trail.CallerSays;
import org.partnershipportal.trail.StatusProof;
import org.partnershipportal.trail.StatusService;
import org.partnershipportal.trail.TrailLockRound;
import org.partnershipportal.worktime.LondonClock;

/** What lies beside a case for somebody who withdraws: mails, calls, messages, hashes; and how often one replies. */
class WithdrawalTracesIT {
    private static final String JOB = "system:withdrawal";
    private static final String NUMBER = "01632 960001";

    @BeforeAll
    static void found() {
        Database.use("traces");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void nothingOutlivesTheLastPartFromWhichSomebodyWithdraws() throws Exception {
        String reference = key();
        tell(reference, 1);
        tell(reference, 2);
        promise("+44 1632 960001");
        promise("01632 960099");
        assertThat(traces(reference)).containsExactly("1 mails", "2 messages", "3 details", "2 calls");

        reply(LondonClock.ticking(), reference, ReplyKind.FORGET, 2, null);
        obeyAndSettle();
        assertThat(traces(reference))
                .as("the first part goes on")
                .containsExactly("1 mails", "1 messages", "3 details", "2 calls");

        reply(LondonClock.ticking(), reference, ReplyKind.FORGET, 1, null);
        obeyAndSettle();
        assertThat(traces(reference)).containsExactly("0 mails", "0 messages", "0 details", "1 calls");
        assertThat(ask("select phone from portal.call_back")).isEqualTo("01632 960099");
    }

    @Test
    void tenMessagesADayAreTakenAndAnyWithdrawal() {
        String reference = key();
        Clock now = Clock.fixed(LondonClock.ticking().instant(), LondonClock.ZONE);
        for (int i = 1; i <= 10; i++) {
            assertThat(reply(now, reference, ReplyKind.MESSAGE, 1, "It has grown " + i))
                    .isTrue();
        }
        assertThat(reply(now, reference, ReplyKind.MESSAGE, 1, "It has grown 1"))
                .as("said before")
                .isTrue();
        assertThatThrownBy(() -> reply(now, reference, ReplyKind.MESSAGE, 2, "It has grown still"))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.field()).isEqualTo("message");
                    assertThat(e).hasMessageContaining("error.reply.too-many");
                });
        assertThat(reply(now, reference, ReplyKind.FORGET, 0, null)).isTrue();
        Clock tomorrow = Clock.offset(now, Duration.ofHours(25));
        assertThat(reply(tomorrow, reference, ReplyKind.MESSAGE, 2, "It has grown still"))
                .isTrue();
        assertThat(reply(tomorrow, reference, ReplyKind.MESSAGE, 2, "And more")).isTrue();
    }

    @Test
    void triesAndRepliesAreForgottenWhenTheirDayIsOver() throws SQLException {
        String old = key();
        String counted = key();
        reply(LondonClock.ticking(), old, ReplyKind.MESSAGE, 1, "It has grown");
        reply(LondonClock.ticking(), counted, ReplyKind.MESSAGE, 1, "It has grown");
        ask(
                "update portal.trail_lock set last_at = now() - interval '25 hours', replies_since = now() - interval '25 hours'"
                        + " where reference = '" + old + "' returning reference");
        assertThat(new TrailLockRound(Database.source("portal_worker")).run()).isOne();
        assertThat(ask("select string_agg(reference, ' ') from portal.trail_lock where reference in ('" + old + "', '"
                        + counted + "')"))
                .isEqualTo(counted);
    }

    private static List<String> traces(String reference) throws SQLException {
        return List.of(
                ask("select count(*) || ' mails' from portal.outbox where to_resident and recipient = 'ada@example.org'"
                        + " and stream like '" + reference + "%'"),
                ask(
                        "select count(*) || ' messages' from portal.trail_message m join portal.enquiry_part p on p.id = m.part_id"
                                + " join portal.enquiry e on e.id = p.enquiry_id where e.reference = '" + reference
                                + "'"),
                ask("select count(*) || ' details' from portal.trail_detail where reference = '" + reference + "'"),
                ask("select count(*) || ' calls' from portal.call_back"));
    }

    private static String key() {
        EnquiryPerson ada = new EnquiryPerson(
                "Ada Invented", "ada@example.org", NUMBER, null, null, null, ContactWay.EMAIL, null, null);
        NewEnquiry enquiry = new NewEnquiry(
                List.of(
                        new EnquiryMatter("bins", "Oakham", "It was not emptied"),
                        new EnquiryMatter("potholes", "Oakham", "A hole by the chapel")),
                ada);
        return Wiring.as(
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(enquiry, Origin.PHONE, TrailSecret.fresh()))
                .reference();
    }

    private static void tell(String reference, int part) {
        TrailSecret proof = StatusProof.of(reference, NUMBER);
        Asker cove = new Asker(DatabaseRole.MEMBER, Westmark.COVE, "cove-staff", proof.value());
        boolean told = Wiring.as(
                cove,
                w -> w.get(StatusService.class)
                        .tell(proof, new CallerSays(UUID.randomUUID(), part, ContactChannel.PHONE, "She asked again")));
        assertThat(told).isTrue();
    }

    private static void promise(String number) {
        Wiring.as(
                Westmark.staff(Westmark.ALDER),
                w -> w.get(CallBackService.class).promise(UUID.randomUUID(), number, "Ada Invented", "The bin"));
    }

    private static boolean reply(Clock clock, String reference, ReplyKind kind, int part, String message) {
        TrailSecret proof = StatusProof.of(reference, NUMBER);
        Asker asker = new Asker(DatabaseRole.MEMBER, null, null, proof.value());
        return Wiring.at(clock, asker, w -> w.get(ReplyService.class).reply(proof, kind, part, message));
    }

    private static void obeyAndSettle() throws Exception {
        WithdrawalRound round = new WithdrawalRound(Database.source("portal_worker"));
        List<UUID> open = round.open();
        for (UUID body : List.of(Westmark.ALDER, Westmark.BIRCH, Westmark.COUNTY, Westmark.COVE)) {
            Asker asker = Asker.member(body, JOB);
            Asking.as(
                    asker,
                    () -> Wiring.as(asker, w -> {
                        WithdrawalService service = w.get(WithdrawalService.class);
                        service.waiting().forEach(service::obey);
                        return service;
                    }));
        }
        ask("update portal.resident_reply set at = at - interval '2 minutes' returning id");
        round.settle(open);
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
