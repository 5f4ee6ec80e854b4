package org.partnershipportal.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
import org.partnershipportal.handoff.CallBackService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.referral.PartStatus;
import org.partnershipportal.tally.ContactChannel;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.trail.CallerSays;
import org.partnershipportal.trail.StatusMessageRow;
import org.partnershipportal.trail.StatusProof;
import org.partnershipportal.trail.StatusService;
import org.partnershipportal.workspace.NoteService;

/** What is replied twice, late, to who asked, to a shared desk, or to a body that is there no more. */
class RepliesInTimeIT {
    private static final String JOB = "system:withdrawal";
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);
    private static final String NAME = "Ada Invented";
    private static final UUID DESK = UUID.fromString("00000000-0000-0000-0000-0000000de5c0");
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);
    private static final Asker COVE = Westmark.staff(Westmark.COVE);

    @BeforeAll
    static void found() throws SQLException {
        Database.use("replies");
        Westmark.found();
        run("insert into portal.organisation (id, slug, name, kind) values ('" + DESK
                + "', 'one-stop', 'Oakham One-Stop Shop', 'SHARED_DESK')");
        run("insert into portal.tenant (id, status, joined_on, keycloak_alias) values ('" + DESK
                + "', 'ACTIVE', '2026-01-01', 'one-stop')");
        run(
                "insert into portal.place (id, kind, name, key, area_id) select gen_random_uuid(), 'OUTWARD', 'ZZ2', 'ZZ2', id"
                        + " from portal.area where code = 'E07000992'");
        for (UUID body : List.of(Westmark.ALDER, Westmark.BIRCH)) {
            run("insert into portal.desk_agreement (id, desk_id, body_id, terms, valid_from, offered_by, signed_by,"
                    + " signed_at) values (gen_random_uuid(), '" + DESK + "', '" + body
                    + "', 'T', '2020-01-01', 'a', 'b', now())");
        }
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void theSameWordsAreSaidAgainOnceTheFirstAreSettled() throws Exception {
        String reference = key(ALDER, "Oakham");
        say(reference, "Yes");
        say(reference, "Yes");
        assertThat(heard(reference)).as("pressed twice").containsExactly("Yes");
        settle();
        CaseView view = open(ALDER, reference);
        move(ALDER, reference, MoveForm.because(Move.WAIT, view.version(), "FOR_RESIDENT"));
        say(reference, "Yes");
        settle();
        assertThat(heard(reference)).containsExactly("Yes", "Yes");
        assertThat(open(ALDER, reference).status()).isEqualTo(PartStatus.IN_PROGRESS);
    }

    @Test
    void whoWasOfferedItAndAskedHearsTheAnswer() throws Exception {
        String reference = key(ALDER, "Oakham");
        move(ALDER, reference, MoveForm.offer(1, "westmark", true));
        move(COUNTY, reference, MoveForm.because(Move.WAIT, 2, "FOR_RESIDENT"));
        say(reference, "By the chapel gate");
        settle();
        assertThat(open(COUNTY, reference).status()).isEqualTo(PartStatus.OFFERED);
        assertThat(Wiring.as(COUNTY, w -> w.get(NoteService.class).notes(reference))
                        .toString())
                .contains("By the chapel gate");
    }

    @Test
    void whatIsWrittenToThePersonMeanwhileIsHeldBack() throws Exception {
        String reference = key(ALDER, "Oakham");
        reply(reference, ReplyKind.FORGET, null);
        obeyAll();
        assertThat(letters(reference)).isEqualTo("0");
        Wiring.as(ALDER, w -> {
            w.get(Letters.class).leave(Westmark.ALDER, reference, NAME, "From a transaction before", null);
            return true;
        });
        new WithdrawalRound(Database.source("portal_worker")).settle(open());
        assertThat(open()).as("not settled at once").isNotEmpty();
        obeyAll();
        assertThat(letters(reference)).isEqualTo("0");
    }

    @Test
    void aSharedDeskDropsWhatItHas() throws Exception {
        Asker adviser = Westmark.staff(DESK);
        String number = "01632 960001";
        String reference = key(number, adviser, "Oakham", "bins");
        Wiring.as(adviser, w -> w.get(CallBackService.class).promise(UUID.randomUUID(), number, NAME, "The bin"));
        assertThat(ask("select tenant_id from portal.print_task where reference = '" + reference + "'"))
                .isEqualTo(DESK.toString());
        reply(reference, ReplyKind.FORGET, null);
        obeyAll();
        assertThat(letters(reference)).isEqualTo("0");
        assertThat(ask("select count(*)::text from portal.call_back where tenant_id = '" + DESK + "'"))
                .isEqualTo("0");
    }

    @Test
    void aSharedDeskThatActsForTheBodyNoMoreDropsItsReceipt() throws Exception {
        String reference = key(Westmark.staff(DESK), "ZZ2");
        run("update portal.desk_agreement set valid_until = '2020-02-01' where body_id = '" + Westmark.BIRCH + "'");
        reply(reference, ReplyKind.FORGET, null);
        obeyAll();
        assertThat(letters(reference)).isEqualTo("0");
        settle();
        assertThat(open()).isEmpty();
    }

    @Test
    void whatAClosedBodyFinishedIsHeardByNobodyAndThatIsSaid() throws Exception {
        String done = key(COVE, "Seaport");
        move(COVE, done, MoveForm.complete(1, Outcome.DONE, "Emptied"));
        say(done, "It is full again");
        String goesOn = key(COVE, "Seaport");
        run("update portal.organisation set closes_on = '2025-09-30' where slug = 'cove'");
        try {
            assertThatThrownBy(() -> reply(done, ReplyKind.MESSAGE, "And again"))
                    .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                        assertThat(e.field()).isEqualTo("message");
                        assertThat(e.arguments()).containsExactly("Cove City Council");
                    });
            TrailSecret proof = StatusProof.of(done, NAME);
            Asker adviser = new Asker(DatabaseRole.MEMBER, Westmark.BIRCH, "birch-staff", proof.value());
            assertThatThrownBy(() -> Wiring.as(
                            adviser,
                            w -> w.get(StatusService.class)
                                    .tell(proof, new CallerSays(UUID.randomUUID(), 1, ContactChannel.PHONE, "Full"))))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(reply(done, ReplyKind.FORGET, null))
                    .as("is always possible")
                    .isTrue();
            say(goesOn, "It is still full");
        } finally {
            run("update portal.organisation set closes_on = null where slug = 'cove'");
        }
    }

    @Test
    void aCouncillorSpeaksOnForThePartThatIsNotWithdrawn() throws Exception {
        String reference = key(ALDER, "Oakham", "bins", "trees");
        run(
                "insert into portal.casework (id, tenant_id, subject, enquiry_id, secret_hash, reference, councillor, given,"
                        + " given_on, covers) select gen_random_uuid(), '" + Westmark.ALDER
                        + "', 'c', enquiry_id, secret_hash,"
                        + " reference, 'A Councillor', 'SPOKEN', '2026-01-01', 'MATTER' from portal.trail where reference = '"
                        + reference + "'");
        WithdrawalRound round = new WithdrawalRound(Database.source("portal_worker"));
        reply(reference, ReplyKind.FORGET, 1, null);
        obeyAll();
        assertThat(round.endCasework()).isZero();
        assertThat(ask("select withdrawn_at::text from portal.casework")).isNull();
        reply(reference, ReplyKind.FORGET, 2, null);
        assertThat(round.endCasework()).isOne();
        assertThat(ask("select withdrawn_at::text from portal.casework")).isNotNull();
    }

    private static void say(String reference, String message) {
        assertThat(reply(reference, ReplyKind.MESSAGE, message)).isTrue();
    }

    private static boolean reply(String reference, ReplyKind kind, @Nullable String message) {
        return reply(reference, kind, 0, message);
    }

    private static boolean reply(String reference, ReplyKind kind, int part, @Nullable String message) {
        TrailSecret proof = StatusProof.of(reference, NAME);
        Asker asker = new Asker(DatabaseRole.MEMBER, null, null, proof.value());
        return Wiring.as(asker, w -> w.get(ReplyService.class).reply(proof, kind, part, message));
    }

    private static List<String> heard(String reference) {
        return Wiring.as(ALDER, w -> w.get(StatusService.class).messages(reference)).stream()
                .map(StatusMessageRow::message)
                .toList();
    }

    private static String key(Asker who, String place) {
        return key(who, place, "bins");
    }

    private static String key(Asker who, String place, String... services) {
        return key("01632 960" + NUMBERS.getAndIncrement(), who, place, services);
    }

    private static String key(String number, Asker who, String place, String... services) {
        EnquiryPerson ada =
                new EnquiryPerson(NAME, null, number, "1 High Street", null, null, ContactWay.POST, null, null);
        List<EnquiryMatter> matters = Stream.of(services)
                .map(service -> new EnquiryMatter(service, place, "It was not emptied"))
                .toList();
        NewEnquiry enquiry = new NewEnquiry(matters, ada);
        return Wiring.as(who, w -> w.get(EnquiryService.class).key(enquiry, Origin.PHONE, TrailSecret.fresh()))
                .reference();
    }

    private static CaseView open(Asker who, String reference) {
        return Wiring.as(who, w -> w.get(CaseService.class).open(reference));
    }

    private static void move(Asker who, String reference, MoveForm form) {
        Wiring.as(who, w -> w.get(MoveService.class).move(reference, form));
    }

    private static List<UUID> open() throws SQLException {
        return new WithdrawalRound(Database.source("portal_worker")).open();
    }

    private static void obeyAll() throws Exception {
        List<UUID> bodies =
                Wiring.as(Asker.ANYBODY, w -> w.get(WithdrawalService.class).bodies());
        for (UUID body : bodies) {
            Asker asker = Asker.member(body, JOB);
            Asking.as(
                    asker,
                    () -> Wiring.as(asker, w -> {
                        WithdrawalService service = w.get(WithdrawalService.class);
                        service.waiting().forEach(service::obey);
                        service.holdBack();
                        return service;
                    }));
        }
    }

    private static void settle() throws Exception {
        obeyAll();
        run("update portal.resident_reply set at = at - interval '2 minutes'");
        new WithdrawalRound(Database.source("portal_worker")).settle(open());
    }

    private static String letters(String reference) throws SQLException {
        return ask("select count(*)::text from portal.print_task where reference like '" + reference + "%'");
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
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
