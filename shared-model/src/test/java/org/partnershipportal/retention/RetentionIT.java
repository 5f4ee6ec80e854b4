package org.partnershipportal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.handoff.NewVisitor;
import org.partnershipportal.handoff.VisitorService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.tally.ContactChannel;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.trail.CallerSays;
import org.partnershipportal.trail.StatusMessageRow;
import org.partnershipportal.trail.StatusProof;
import org.partnershipportal.trail.StatusService;
import org.partnershipportal.workspace.NoteRow;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;
import org.partnershipportal.worktime.LondonClock;

/** Copies go on their day, by the rule of their service; the case stays. */
class RetentionIT {
    private static final String OWN = "retention";
    private static final String BROUGHT = "2024-01-05T10:00";
    private static final String CLOSED = "2024-01-10T10:00";

    @BeforeAll
    static void found() {
        Database.use(OWN);
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aCopyIsDeletedOnItsDayAndTheCaseStays() {
        String reference = keyed("potholes");
        close(reference);
        keep(Westmark.ALDER, "2024-02-01T10:00");
        assertThat(open(Westmark.ALDER, reference).content()).isPresent();
        set("potholes", 1);
        keep(Westmark.ALDER, "2024-02-10T23:59");
        assertThat(open(Westmark.ALDER, reference).content()).isPresent();
        keep(Westmark.ALDER, "2024-02-11T00:01");
        assertThat(open(Westmark.ALDER, reference).content()).isEmpty();
        assertThat(open(Westmark.ALDER, reference).outcome()).isEqualTo(Outcome.DONE);
        set("potholes", 24);
    }

    @Test
    void theRuleOfTheServiceGoesBeforeTheOneForAll() {
        String bins = keyed("bins");
        String trees = keyed("trees");
        close(bins);
        close(trees);
        set(null, 1);
        set("trees", 240);
        keep(Westmark.ALDER, "2026-11-20T10:00");
        assertThat(open(Westmark.ALDER, bins).content()).isEmpty();
        assertThat(open(Westmark.ALDER, trees).content()).isPresent();
        drop(null);
        drop("trees");
    }

    @Test
    void whoHandsBackLosesItsCopyAfterThirtyDaysAndTheOpenOneIsKept() {
        String reference = keyed("potholes");
        move(Westmark.ALDER, BROUGHT, reference, MoveForm.offer(1, "westmark", true));
        move(Westmark.COUNTY, CLOSED, reference, MoveForm.handBack(2, "NOT_OUR_AREA", null));
        keep(Westmark.COUNTY, "2024-02-09T10:00");
        assertThat(open(Westmark.COUNTY, reference).content()).isPresent();
        keep(Westmark.ALDER, "2026-11-20T10:00");
        keep(Westmark.COUNTY, "2024-02-10T10:00");
        assertThat(open(Westmark.COUNTY, reference).content()).isEmpty();
        assertThat(open(Westmark.ALDER, reference).content()).isPresent();
    }

    @Test
    void theBodysOwnNotesGoWithItsCopy() {
        String reference = keyed("trees");
        Wiring.at(at(BROUGHT), Westmark.staff(Westmark.ALDER), w -> {
            w.get(NoteService.class).write(reference, UUID.randomUUID(), Visibility.INTERNAL, "Ada rang again.");
            return true;
        });
        set("trees", 1);
        keep(Westmark.ALDER, "2026-11-20T10:00");
        assertThat(notes(reference)).as("of an open case").hasSize(1);
        close(reference);
        keep(Westmark.ALDER, "2024-02-10T23:59");
        assertThat(notes(reference)).as("on the last day").hasSize(1);
        keep(Westmark.ALDER, "2024-02-11T00:01");
        assertThat(notes(reference)).isEmpty();
        drop("trees");
    }

    @Test
    void whatAdvisersWroteDownForTheResidentGoesWithIt() {
        String reference = keyed("trees");
        TrailSecret proof = StatusProof.of(reference, "Ada Invented");
        Asker cove = new Asker(DatabaseRole.MEMBER, Westmark.COVE, "cove-staff", proof.value());
        boolean told = Wiring.as(
                cove,
                w -> w.get(StatusService.class)
                        .tell(proof, new CallerSays(UUID.randomUUID(), 1, ContactChannel.PHONE, "She asked again")));
        assertThat(told).isTrue();
        set("trees", 1);
        close(reference);
        keep(Westmark.ALDER, "2024-02-10T23:59");
        assertThat(messages(reference)).as("on the last day").hasSize(1);
        keep(Westmark.ALDER, "2024-02-11T00:01");
        assertThat(messages(reference)).isEmpty();
        drop("trees");
    }

    @Test
    void itsOwnWordsGoFromTheTrailAndThePlainSentenceStays() throws SQLException {
        String reference = keyed("trees");
        Wiring.at(at(BROUGHT), Westmark.staff(Westmark.ALDER), w -> {
            w.get(NoteService.class).write(reference, UUID.randomUUID(), Visibility.RESIDENT, "Ada, your tree");
            return true;
        });
        move(Westmark.ALDER, CLOSED, reference, MoveForm.complete(1, Outcome.DONE, "Ada's tree is cut"));
        set("trees", 1);
        keep(Westmark.ALDER, "2024-02-10T23:59");
        assertThat(told(reference)).as("on the last day").contains("Ada, your tree", "Ada's tree is cut");
        assertThat(open(Westmark.ALDER, reference).outcomeText()).isEqualTo("Ada's tree is cut");
        keep(Westmark.ALDER, "2024-02-11T00:01");
        assertThat(told(reference)).contains("Alder District Council").doesNotContain("tree");
        assertThat(open(Westmark.ALDER, reference).outcomeText()).isNull();
        drop("trees");
    }

    @Test
    void whatLiesBesideIsForgottenInItsTime() throws SQLException {
        String reference = keyed("bins");
        Wiring.as(
                Westmark.staff(Westmark.BIRCH),
                w -> w.get(VisitorService.class)
                        .announce(UUID.randomUUID(), new NewVisitor("alder", "A form", "today", "Large print")));
        ask("update portal.visitor_notice set announced_at = now() - interval '2 months' returning id");
        keep(Westmark.ALDER, "2026-11-20T10:00");
        assertThat(ask("select count(*) from portal.visitor_notice")).isEqualTo("0");
        ask("update portal.outbox set sent_at = now() - interval '29 days' where stream = '" + reference
                + "' returning id");
        ForgettingRound round = new ForgettingRound(Database.source("portal_worker"));
        round.run();
        assertThat(ask("select count(*) from portal.outbox where stream = '" + reference + "'"))
                .isNotEqualTo("0");
        assertThat(ask("select count(*) from portal.trail_detail where reference = '" + reference + "'"))
                .isNotEqualTo("0");
        ask("update portal.outbox set sent_at = now() - interval '31 days' where stream = '" + reference
                + "' returning id");
        ask("delete from portal.enquiry_content where enquiry_id in (select id from portal.enquiry where reference = '"
                + reference + "') returning enquiry_id");
        round.run();
        assertThat(ask("select count(*) from portal.outbox where stream = '" + reference + "'"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from portal.trail_detail where reference = '" + reference + "'"))
                .isEqualTo("0");
    }

    private static String told(String reference) throws SQLException {
        return ask("select string_agg(concat_ws(' ', t.sentence, t.words), ' ') from portal.trail_step t"
                + " join portal.enquiry e on e.id = t.enquiry_id where e.reference = '" + reference + "'");
    }

    private static String ask(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<StatusMessageRow> messages(String reference) {
        return Wiring.as(
                Westmark.staff(Westmark.ALDER), w -> w.get(StatusService.class).messages(reference));
    }

    private static List<NoteRow> notes(String reference) {
        return Wiring.as(
                Westmark.staff(Westmark.ALDER), w -> w.get(NoteService.class).notes(reference));
    }

    @Test
    void onlyWholeMonthsFromOneToTwentyYearsAndServicesThatAreThere() {
        assertThatThrownBy(() -> set("potholes", 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> set("potholes", 241)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> set("potholes", null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> set("dragons", 12)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void thePreviewSaysWhatGoesWhen() {
        RetentionPreview before = preview("2024-02-01T10:00");
        String reference = keyed("bins");
        assertThat(preview("2024-02-01T10:00").open()).isEqualTo(before.open() + 1);
        close(reference);
        set("bins", 2);
        RetentionPreview after = preview("2024-02-15T10:00");
        assertThat(after.soon()).isPositive();
        assertThat(preview("2024-04-01T10:00").past()).isPositive();
        drop("bins");
    }

    private static RetentionPreview preview(String time) {
        return Wiring.at(
                at(time), administrator(), w -> w.get(RetentionService.class).preview());
    }

    private static void set(@Nullable String service, @Nullable Integer months) {
        Wiring.as(administrator(), w -> {
            w.get(RetentionService.class).set(service, months);
            return true;
        });
    }

    private static void drop(@Nullable String service) {
        Wiring.as(administrator(), w -> {
            w.get(RetentionService.class).drop(service);
            return true;
        });
    }

    private static void keep(UUID body, String time) {
        Wiring.at(
                at(time),
                Asker.member(body, "system:retention"),
                w -> w.get(RetentionJob.class).keep());
    }

    private static Asker administrator() {
        return Asker.member(Westmark.ALDER, "alder-administrator");
    }

    private static CaseView open(UUID body, String reference) {
        return Wiring.as(Westmark.staff(body), w -> w.get(CaseService.class).open(reference));
    }

    private static void close(String reference) {
        move(Westmark.ALDER, CLOSED, reference, MoveForm.complete(1, Outcome.DONE, null));
    }

    private static void move(UUID body, String time, String reference, MoveForm form) {
        Wiring.at(at(time), Westmark.staff(body), w -> w.get(MoveService.class).move(reference, form));
    }

    private static String keyed(String service) {
        EnquiryForm form = new EnquiryForm(
                service, "Oakham", "A matter", "Ada Invented", "ada@example.org", "01632 960001", null, null, null);
        return Wiring.at(
                        at(BROUGHT),
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(form, Origin.PHONE, TrailSecret.fresh()))
                .reference();
    }

    private static Clock at(String time) {
        return Clock.fixed(LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }
}
