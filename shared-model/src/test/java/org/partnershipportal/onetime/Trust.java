package org.partnershipportal.onetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** What is done with the links of Westmark's Housing Trust, and the mail that it gets. */
final class Trust {
    static final Pattern LINK = Pattern.compile("/onetime/[a-z]+/(\\S+)");
    static final Pattern CODE = Pattern.compile("code is (\\d{6})");

    private Trust() {}

    static List<RingRow> ringList(Clock clock, Asker asker) {
        return Wiring.at(clock, asker, w -> w.get(RingService.class).list());
    }

    static String key() {
        EnquiryForm form = new EnquiryForm(
                "potholes",
                "Oakham",
                "A deep hole by the chapel",
                "Ada Invented",
                null,
                "01632 960001",
                null,
                null,
                null);
        return as(
                Westmark.staff(Westmark.ALDER),
                w -> w.get(EnquiryService.class)
                        .key(form, Origin.PHONE, TrailSecret.fresh())
                        .reference());
    }

    static int offer(String reference) {
        return as(
                Westmark.staff(Westmark.ALDER),
                w -> w.get(MoveService.class).move(reference, MoveForm.offer(1, "trust", false)));
    }

    static int move(Asker receiver, String reference, MoveForm form) {
        return as(receiver, w -> w.get(ReceiverCaseService.class).move(reference, form));
    }

    static Asker once(OpenedReferral opened) {
        return Asker.member(opened.body(), "once:" + opened.part());
    }

    static Optional<ReceiverLink> find(TrailSecret secret) {
        return as(
                Asker.resident(secret.value()),
                w -> w.get(ReceiverLinkService.class).find(secret));
    }

    static Optional<OpenedReferral> opened(TrailSecret key) {
        return as(
                Asker.resident(key.value()),
                w -> w.get(ReceiverLinkService.class).findOpened(key));
    }

    static Optional<TrailSecret> open(TrailSecret secret, String code) {
        return as(
                Asker.resident(secret.value()),
                w -> w.get(ReceiverLinkService.class).open(secret, code));
    }

    static String code(TrailSecret secret) throws SQLException {
        as(Asker.resident(secret.value()), w -> {
            w.get(ReceiverLinkService.class).sendCode(secret);
            return w;
        });
        return latest(CODE);
    }

    static void fresh(TrailSecret any, Duration after) {
        in(after, any, w -> {
            w.get(ReceiverLinkService.class).sendFresh(any);
            return w;
        });
    }

    static <T> T in(Duration time, TrailSecret secret, Function<Wiring, T> useCase) {
        return Wiring.at(Clock.offset(LondonClock.ticking(), time), Asker.resident(secret.value()), useCase);
    }

    static <T> T as(Asker asker, Function<Wiring, T> useCase) {
        return Wiring.as(asker, useCase);
    }

    /** What the latest mail to the trust holds. */
    static String latest(Pattern wanted) throws SQLException {
        String sql =
                "select body from portal.outbox where recipient = 'trust@example.org' and body ~ ? order by position desc";
        try (Connection superuser = Database.current().superuser();
                PreparedStatement query = superuser.prepareStatement(sql)) {
            query.setString(1, wanted == CODE ? "code is" : "/onetime/");
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                Matcher found = wanted.matcher(rows.getString(1));
                assertThat(found.find()).isTrue();
                return found.group(1);
            }
        }
    }

    static String count() throws SQLException {
        return ask("select count(*)::text from portal.outbox where recipient = 'trust@example.org'");
    }

    static String row(String reference) throws SQLException {
        return ask("select l::text from portal.receiver_link l where reference = '" + reference + "'");
    }

    static String audited(String reference, String action) throws SQLException {
        return ask("select count(*)::text from portal.audit_entry where subject_id = '" + reference + "' and action = '"
                + action + "'");
    }

    static String ask(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void run(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
