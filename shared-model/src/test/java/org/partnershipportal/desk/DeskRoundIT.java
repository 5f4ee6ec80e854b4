package org.partnershipportal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

class DeskRoundIT {
    private static final Asker STEWARD = Asker.steward("p-admin");

    @BeforeAll
    static void found() {
        Database.use("desk");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    /** The administrator names, who is named sees what waits and is told once, and who is to see to it once it is late. */
    @Test
    void whoIsNamedIsToldOnceAndOfWhatIsLateOnce() throws SQLException {
        String reference = handedBackTwice();
        LocalDate today = LocalDate.now(LondonClock.ticking());
        LocalDate due = WorkingDays.due(today, 1);
        assertThat(round(due).run()).isZero();
        assertThat(round(due.plusDays(1)).run()).as("late, and nobody named").isOne();
        assertThat(mails()).isEmpty();

        Asker decider = manager(Westmark.TRUST, "trust-manager");
        manager(Westmark.BIRCH, "birch-manager");
        name("trust-manager", false);
        name("birch-manager", true);
        assertThat(waiting(decider)).extracting(DeskRow::reference).containsExactly(reference);
        assertThat(waiting(decider).get(0).acting()).isEqualTo("Westmark County Council");
        assertThat(waiting(Asker.member(Westmark.BIRCH, "birch-manager")))
                .as("of a party")
                .isEmpty();
        assertThat(waiting(Asker.member(Westmark.TRUST, "other")))
                .as("not named")
                .isEmpty();

        assertThat(round(due).run()).isZero();
        assertThat(round(due).run()).isZero();
        assertThat(mails())
                .containsExactly(
                        "birch-manager@example.org For the partnership desk: " + reference,
                        "trust-manager@example.org For the partnership desk: " + reference);
        assertThat(round(due.plusDays(1)).run()).isZero();
        assertThat(round(due.plusDays(1)).run()).isZero();
        assertThat(mails()).hasSize(3).contains("birch-manager@example.org Not decided in time: " + reference);

        DeciderRow named = Wiring.as(STEWARD, w -> w.get(DeciderService.class).deciders()).stream()
                .filter(row -> row.subject().equals("trust-manager"))
                .findFirst()
                .orElseThrow();
        Wiring.as(STEWARD, w -> w.get(DeciderService.class).end(named.id()));
        assertThat(waiting(decider)).as("named no more").isEmpty();
        List<DeciderRow> free =
                Wiring.as(STEWARD, w -> w.get(DeciderService.class).managers());
        assertThat(free)
                .extracting(DeciderRow::subject)
                .contains("trust-manager")
                .doesNotContain("birch-manager");
    }

    private static DeskRound round(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        return new DeskRound(Database.source("portal_worker"), clock, "https://portal.example.org");
    }

    private static List<DeskRow> waiting(Asker asker) {
        return Wiring.as(asker, w -> w.get(DeskService.class).waiting());
    }

    private static void name(String subject, boolean escalation) {
        DeciderRow manager = Wiring.as(STEWARD, w -> w.get(DeciderService.class).managers()).stream()
                .filter(row -> row.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        Wiring.as(STEWARD, w -> w.get(DeciderService.class).name(manager.id(), escalation));
    }

    private static Asker manager(UUID body, String subject) {
        Database.sql("portal_admin", Asker.member(body, "system:test"), connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into membership (id, tenant_id, subject, role, display_name, email)"
                            + " values (gen_random_uuid(), ?, ?, 'MANAGER', ?, ?)")) {
                insert.setObject(1, body);
                insert.setString(2, subject);
                insert.setString(3, subject);
                insert.setString(4, subject + "@example.org");
                return insert.executeUpdate();
            }
        });
        return Asker.member(body, subject);
    }

    private static String handedBackTwice() {
        EnquiryForm form = new EnquiryForm("potholes", "Oakham", "A hole", null, null, null, null, null, null);
        String reference = Wiring.as(
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(form, Origin.PHONE, TrailSecret.fresh()))
                .reference();
        move(Westmark.ALDER, reference, MoveForm.offer(1, "birch", false));
        move(Westmark.BIRCH, reference, MoveForm.handBack(2, "NOT_OUR_AREA", null));
        move(Westmark.ALDER, reference, MoveForm.offer(3, "cove", false));
        move(Westmark.COVE, reference, MoveForm.handBack(4, "NOT_OUR_AREA", null));
        return reference;
    }

    private static void move(UUID body, String reference, MoveForm form) {
        Wiring.as(Westmark.staff(body), w -> w.get(MoveService.class).move(reference, form));
    }

    private static List<String> mails() throws SQLException {
        try (Connection superuser = Database.current().superuser();
                PreparedStatement query = superuser.prepareStatement(
                        "select recipient, subject from portal.outbox where stream = 'desk' order by position");
                ResultSet rows = query.executeQuery()) {
            List<String> mails = new ArrayList<>();
            while (rows.next()) {
                mails.add(rows.getString(1) + " " + rows.getString(2));
            }
            return mails;
        }
    }
}
