package org.partnershipportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.feedback.Complaints.Given;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.tenancy.Asker;

/** How people say it went: asked once, at the service's rate, and never against their wish. */
class FollowUpIT {
    private static final String SET = "2026-11-02T10:00";
    private static final String DAY = "2026-11-06T10:00";
    private static final String LATER = "2026-11-06T12:00";

    @BeforeAll
    static void found() {
        Database.use(Complaints.OWN);
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void whoIsAskedAnswersOnceAndWhoWantsNoContactIsNotAsked() throws SQLException {
        Given before = completed("2026-11-01T10:00", null, null);
        share(100);
        Given asked = completed(DAY, null, null);
        Given silent = completed(DAY, null, "NONE");
        Given careful = completed(DAY, "Do not write", null);
        Given letter = completed(DAY, null, "POST");
        assertThat(ask()).isEqualTo(2);
        assertThat(ask()).as("asked once").isZero();
        assertThat(mails(before)).isEmpty();
        assertThat(mails(silent)).isEmpty();
        assertThat(mails(careful)).isEmpty();
        assertThat(Complaints.letters(letter)).last().asString().contains("is completed");
        assertThat(mails(asked)).hasSize(1);
        TrailSecret secret = secret(asked);
        assertThatThrownBy(() -> answer(secret, "YES", null, "NO"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("informed"));
        answer(secret, "YES", "PARTLY", "NO");
        answer(secret, "NO", "NO", "YES");
        assertThatThrownBy(() -> answer(TrailSecret.fresh(), "YES", "YES", "YES"))
                .isInstanceOf(NotFoundException.class);
        assertThat(rows()).containsExactly(new FollowUpRow("bins", "Bin collection", 100, 2, 1, 1, 0, 0));
        takenDownOnce(letter.reference());
        assertThat(rows()).containsExactly(new FollowUpRow("bins", "Bin collection", 100, 2, 2, 2, 0, 1));
    }

    /** By the body that asked, from what somebody wrote or said. */
    private static void takenDownOnce(String reference) {
        assertThat(refused(Westmark.ALDER, null, "YES")).isEqualTo("error.feedback.reference-missing");
        assertThat(refused(Westmark.ALDER, "W-NONE", "YES")).isEqualTo("error.feedback.not-asked");
        assertThat(refused(Westmark.BIRCH, reference, "YES")).isEqualTo("error.feedback.not-asked");
        assertThat(refused(Westmark.ALDER, reference, null)).isEqualTo("error.feedback.choose");
        take(Westmark.ALDER, " " + reference.toLowerCase(Locale.ROOT), "YES");
        assertThat(refused(Westmark.ALDER, reference, "NO")).isEqualTo("error.feedback.answered");
    }

    private static String refused(UUID body, @Nullable String reference, @Nullable String content) {
        return catchThrowableOfType(InvalidInputException.class, () -> take(body, reference, content))
                .problems()
                .get(0)
                .key();
    }

    private static void take(UUID body, @Nullable String reference, @Nullable String content) {
        Wiring.at(Complaints.at(LATER), Westmark.staff(body), w -> {
            w.get(FollowUpService.class).take(reference, "YES", "NO", content);
            return true;
        });
    }

    /** Ten thousand parts with ids that are the same in each run. */
    @Test
    void aboutAsManyAreDrawnAsAreWantedAndAlwaysTheSame() throws SQLException {
        for (int percent : new int[] {0, 1, 10, 30, 90, 100}) {
            assertThat(drawn(percent) / 100.0).as("of a hundred").isBetween(percent - 1.0, percent + 1.0);
            assertThat(drawn(percent)).isEqualTo(drawn(percent));
        }
        assertThat(drawn(0)).isZero();
        assertThat(drawn(100)).isEqualTo(10_000);
    }

    private static int drawn(int percent) throws SQLException {
        try (Connection superuser = TestDatabase.named(Complaints.OWN).superuser();
                Statement statement = superuser.createStatement();
                var rows = statement.executeQuery("select count(*) from (select md5(g::text)::uuid as id from"
                        + " generate_series(1, 10000) g) p, (select " + percent + " as percent) s where "
                        + FollowUpRepository.DRAWN)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void theShareIsAWholeNumberOfAHundred() {
        assertThatThrownBy(() -> share(101)).isInstanceOf(InvalidInputException.class);
    }

    private static Given completed(String time, @Nullable String safeContact, @Nullable String way)
            throws SQLException {
        EnquiryForm form = new EnquiryForm(
                "bins",
                "Oakham",
                "A matter",
                "Ada Invented",
                "ada@example.org",
                null,
                "1 Chapel Lane",
                null,
                safeContact);
        TrailSecret secret = TrailSecret.fresh();
        String reference = Wiring.at(
                        Complaints.at(time),
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(form, Origin.PHONE, secret))
                .reference();
        if (way != null) {
            try (Connection superuser = TestDatabase.named(Complaints.OWN).superuser();
                    Statement statement = superuser.createStatement()) {
                statement.executeUpdate("update portal.enquiry_content set contact_way = '" + way
                        + "' where part_id in (select p.id from portal.enquiry_part p join portal.enquiry e"
                        + " on e.id = p.enquiry_id where e.reference = '" + reference + "')");
            }
        }
        Wiring.at(
                Complaints.at(time),
                Westmark.staff(Westmark.ALDER),
                w -> w.get(MoveService.class).move(reference, MoveForm.complete(1, Outcome.DONE, null)));
        return new Given(reference, secret, new FeedbackGiven(reference, "", LocalDate.EPOCH));
    }

    private static void share(int percent) {
        Wiring.at(Complaints.at(SET), Westmark.staff(Westmark.ALDER), w -> {
            w.get(FollowUpService.class).share("bins", percent);
            return true;
        });
    }

    private static int ask() {
        return Wiring.at(
                Complaints.at(LATER),
                Asker.member(Westmark.ALDER, "system:feedback"),
                w -> w.get(FollowUpService.class).ask());
    }

    private static void answer(TrailSecret secret, String easy, @Nullable String informed, String content) {
        Complaints.resident(LATER, secret, w -> {
            w.get(FollowUpService.class).answer(secret, easy, informed, content);
            return true;
        });
    }

    private static List<FollowUpRow> rows() {
        return Wiring.at(
                Complaints.at(LATER),
                Westmark.staff(Westmark.ALDER),
                w -> w.get(FollowUpService.class).rows());
    }

    private static List<String> mails(Given given) {
        return Complaints.mails(given).stream()
                .filter(mail -> mail.contains("How was it?"))
                .toList();
    }

    private static TrailSecret secret(Given given) throws SQLException {
        try (Connection superuser = TestDatabase.named(Complaints.OWN).superuser();
                Statement statement = superuser.createStatement();
                var rows = statement.executeQuery("select substring(body from '/feedback/satisfied/(\\S+)')"
                        + " from portal.outbox where subject like 'How was it?%' and stream = '" + given.reference()
                        + "'")) {
            rows.next();
            return new TrailSecret(rows.getString(1));
        }
    }
}
