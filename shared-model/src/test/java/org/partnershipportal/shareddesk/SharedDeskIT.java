package org.partnershipportal.shareddesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.EnquiryTaken;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.machine.MachineForm;
import org.partnershipportal.machine.MachineService;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.ClockService;
import org.partnershipportal.referral.ClockView;
import org.partnershipportal.referral.InboxFilter;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.InboxPage;
import org.partnershipportal.referral.InboxRow;
import org.partnershipportal.referral.InboxService;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveNotAllowed;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.PartBrief;
import org.partnershipportal.referral.PartStatus;
import org.partnershipportal.tally.ContactChannel;
import org.partnershipportal.tally.ContactKind;
import org.partnershipportal.tally.MonthTally;
import org.partnershipportal.tally.TallyService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.trail.TrailService;
import org.partnershipportal.worktime.LondonClock;

/** A contact centre that Alder and the county share; Cove and Birch have nothing to do with it. */
class SharedDeskIT {
    private static final UUID DESK = UUID.fromString("00000000-0000-0000-0000-0000000de5c0");
    private static final Asker ADVISER = Westmark.staff(DESK);

    @BeforeAll
    static void found() throws SQLException {
        Database.use("shareddesk");
        Westmark.found();
        run("insert into portal.organisation (id, slug, name, kind) values ('" + DESK
                + "', 'one-stop', 'Oakham One-Stop Shop', 'SHARED_DESK')");
        run("insert into portal.tenant (id, status, joined_on, keycloak_alias) values ('" + DESK
                + "', 'ACTIVE', '2026-01-01', 'one-stop')");
        agree(Westmark.ALDER);
        agree(Westmark.COUNTY);
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void whatItTakesIsTheBusinessOfTheBodiesThatItServes() {
        TrailSecret secret = TrailSecret.fresh();
        EnquiryTaken taken = take(secret, "bins", "potholes");
        String second = taken.reference() + "-2";
        assertThat(taken.parts())
                .extracting(EnquiryTaken.Part::reference, EnquiryTaken.Part::body)
                .containsExactly(
                        tuple(taken.reference(), "Alder District Council"), tuple(second, "Westmark County Council"));
        CaseView pothole = open(Westmark.staff(Westmark.COUNTY), second);
        assertThat(pothole.accountable()).isEqualTo("Westmark County Council");
        assertThat(pothole.content().orElseThrow().name()).isEqualTo("Ada Invented");
        assertThat(pothole.legs()).as("no referral").isEmpty();
        assertThatThrownBy(() -> open(Westmark.staff(Westmark.ALDER), second)).isInstanceOf(NotFoundException.class);

        CaseView seen = open(ADVISER, second);
        assertThat(seen.content().orElseThrow().name()).isEqualTo("Ada Invented");
        assertThat(seen.moves()).containsExactly(Move.COMPLETE, Move.WITHDRAW, Move.ERROR);
        String step = Wiring.as(
                        Asker.resident(secret.value()),
                        w -> w.get(TrailService.class).get(secret))
                .parts()
                .get(1)
                .steps()
                .get(0)
                .sentence();
        assertThat(step)
                .isEqualTo("Oakham One-Stop Shop has taken your enquiry down. Westmark County Council has it now.");
        ClockView later = Wiring.at(
                Clock.offset(LondonClock.ticking(), Duration.ofDays(7)),
                Westmark.staff(Westmark.COUNTY),
                w -> w.get(ClockService.class).read(second));
        assertThat(later.shares())
                .extracting(ClockView.Share::of)
                .as("the desk never had it")
                .containsExactly("Westmark County Council");
    }

    /** What the desk's system reports is the served body's at once, whether it is named or not. */
    @Test
    void whatItsSystemReportsIsTheServedBodys() {
        for (String to : Arrays.asList(null, "alder")) {
            MachineForm form = new MachineForm("bins", "Oakham", to, "By the chapel", null, null, null, false, null);
            PartBrief brief = Wiring.as(
                    ADVISER, w -> w.get(MachineService.class).refer(form, null).part());
            assertThat(brief.accountable()).isEqualTo("alder");
            assertThat(brief.holder()).isEqualTo("alder");
            assertThat(brief.status()).isEqualTo(PartStatus.RECEIVED);
        }
    }

    @Test
    void itSeesWhatItTookAndNothingElse() {
        String own = Wiring.as(
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(enquiry("bins"), Origin.PHONE, TrailSecret.fresh()))
                .reference();
        assertThatThrownBy(() -> open(ADVISER, own)).isInstanceOf(NotFoundException.class);
        String taken = take(TrailSecret.fresh(), "bins").reference();
        assertThat(rows(InboxList.TAKEN)).contains(taken).doesNotContain(own);
        assertThat(rows(InboxList.EVERY)).contains(taken).doesNotContain(own);
        assertThat(rows(InboxList.NOW)).doesNotContain(taken);
        assertThat(page(Westmark.staff(Westmark.ALDER), InboxList.NOW).counts()).doesNotContainKey(InboxList.TAKEN);
    }

    @Test
    void whatNobodyServedDoesIsItsOwnUntilAnotherAccepts() {
        NewEnquiry overThere =
                new NewEnquiry(List.of(new EnquiryMatter("bins", "Seaport", "It was not emptied")), ada());
        EnquiryTaken taken =
                Wiring.as(ADVISER, w -> w.get(EnquiryService.class).key(overThere, Origin.PHONE, TrailSecret.fresh()));
        assertThat(taken.parts().get(0).body()).isEqualTo("Oakham One-Stop Shop");
        assertThatThrownBy(() -> open(Westmark.staff(Westmark.COVE), taken.reference()))
                .isInstanceOf(NotFoundException.class);
        assertThat(open(ADVISER, taken.reference()).moves()).contains(Move.OFFER);
    }

    @Test
    void itClosesWhatIsNeededNoMoreForTheBody() {
        String reference = take(TrailSecret.fresh(), "bins").reference();
        Asker alder = Westmark.staff(Westmark.ALDER);
        move(alder, reference, MoveForm.of(Move.START, 1));
        assertThat(open(ADVISER, reference).moves()).containsExactly(Move.WITHDRAW);
        move(ADVISER, reference, MoveForm.because(Move.WITHDRAW, 2, "RESIDENT_WISHES"));
        assertThat(open(alder, reference).status().isClosed()).isTrue();
        assertThat(rows(InboxList.TAKEN)).doesNotContain(reference);
        assertThat(rows(InboxList.CLOSED)).contains(reference);
    }

    @Test
    void whatWasOfferedToAnotherBodyIsNoneOfItsBusinessAnyMore() {
        String reference = take(TrailSecret.fresh(), "bins").reference();
        Asker alder = Westmark.staff(Westmark.ALDER);
        move(alder, reference, MoveForm.offer(1, "westmark", true));
        move(alder, reference, MoveForm.recall(2));
        assertThat(open(ADVISER, reference).moves()).isEmpty();
    }

    @Test
    void whoseIsWhatItTookOthersDecide() throws SQLException {
        String reference = take(TrailSecret.fresh(), "bins").reference();
        handBack(reference, Westmark.BIRCH, "birch");
        handBack(reference, Westmark.COVE, "cove");
        Asker its = decider(DESK, "decider-of-the-desk");
        Asker other = decider(Westmark.TRUST, "decider-of-the-trust");
        assertThat(open(other, reference).moves()).containsExactly(Move.DECIDE, Move.OVERRULE);
        assertThat(open(its, reference).moves()).doesNotContain(Move.DECIDE, Move.OVERRULE);
        MoveForm decision = MoveForm.decide(Move.DECIDE, open(other, reference).version(), "alder", "It is in Alder.");
        assertThatThrownBy(() -> move(its, reference, decision)).isInstanceOf(MoveNotAllowed.class);
        assertThatThrownBy(() -> Database.sql("portal_web", its, c -> {
                    try (Statement statement = c.createStatement()) {
                        return statement.executeUpdate("update enquiry_part set desk = 'DECIDED', decided_id = '"
                                + Westmark.ALDER + "', look_on = null where desk = 'AT_DESK'");
                    }
                }))
                .hasStackTraceContaining("does not decide whose it is");
        Westmark.join(DESK, "decider-of-the-trust", "STAFF");
        assertThatThrownBy(() -> open(other, reference)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theBodyServedReadsInItsAuditWhatTheDeskDid() throws SQLException {
        String reference = take(TrailSecret.fresh(), "bins").reference();
        open(ADVISER, reference);
        move(ADVISER, reference, MoveForm.because(Move.WITHDRAW, 1, "RESIDENT_WISHES"));
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select string_agg(action, ' ' order by at, action) from portal.audit_entry"
                                + " where tenant_id = '" + Westmark.ALDER + "' and subject_id = '" + reference + "'")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("enquiry.taken case.opened case.withdraw");
        }
    }

    @Test
    void contactsWithoutANameCountForTheBodyThatWasAsked() {
        Wiring.as(ADVISER, w -> {
            w.get(TallyService.class).close(ContactChannel.PHONE, ContactKind.ANSWERED, "alder");
            return true;
        });
        List<MonthTally> alders = Wiring.as(
                Westmark.staff(Westmark.ALDER), w -> w.get(TallyService.class).months());
        assertThat(alders.get(0).of(ContactKind.ANSWERED)).isOne();
        List<MonthTally> own = Wiring.as(ADVISER, w -> w.get(TallyService.class).months());
        assertThat(own).hasSize(1);
        assertThatThrownBy(() -> Wiring.as(ADVISER, w -> {
                    w.get(TallyService.class).close(ContactChannel.PHONE, ContactKind.ANSWERED, "cove");
                    return true;
                }))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("body"));
    }

    private static void handBack(String reference, UUID body, String slug) {
        Asker alder = Westmark.staff(Westmark.ALDER);
        move(alder, reference, MoveForm.offer(open(alder, reference).version(), slug, false));
        Asker receiver = Westmark.staff(body);
        move(receiver, reference, MoveForm.handBack(open(receiver, reference).version(), "NOT_OUR_AREA", null));
    }

    private static Asker decider(UUID body, String subject) throws SQLException {
        Westmark.join(body, subject, "MANAGER");
        run("insert into portal.desk_decider (id, subject, display_name, email, body_name, escalation, named_by)"
                + " values (gen_random_uuid(), '" + subject + "', 'A Manager', 'a@example.org', 'A body', true, 'x')");
        return Asker.member(body, subject);
    }

    private static void agree(UUID body) throws SQLException {
        run(
                "insert into portal.desk_agreement (id, desk_id, body_id, terms, valid_from, offered_by, signed_by, signed_at)"
                        + " values (gen_random_uuid(), '" + DESK + "', '" + body
                        + "', 'As agreed', '2026-01-01', 'x', 'y', now())");
    }

    private static EnquiryTaken take(TrailSecret secret, String... services) {
        return Wiring.as(ADVISER, w -> w.get(EnquiryService.class).key(enquiry(services), Origin.PHONE, secret));
    }

    private static NewEnquiry enquiry(String... services) {
        return new NewEnquiry(
                List.of(services).stream()
                        .map(service -> new EnquiryMatter(service, "Oakham", "By the chapel"))
                        .toList(),
                ada());
    }

    private static EnquiryPerson ada() {
        return new EnquiryPerson("Ada Invented", null, "01632 960001", null, null, null);
    }

    private static CaseView open(Asker asker, String reference) {
        return Wiring.as(asker, w -> w.get(CaseService.class).open(reference));
    }

    private static void move(Asker asker, String reference, MoveForm form) {
        Wiring.as(asker, w -> w.get(MoveService.class).move(reference, form));
    }

    private static List<String> rows(InboxList list) {
        return page(ADVISER, list).rows().stream().map(InboxRow::reference).toList();
    }

    private static InboxPage page(Asker asker, InboxList list) {
        return Wiring.as(asker, w -> w.get(InboxService.class).view(list, InboxFilter.NONE, 1, false))
                .page();
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
