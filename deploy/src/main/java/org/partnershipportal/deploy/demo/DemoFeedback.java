package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.AskerAnnouncement;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

/**
 * Invented feedback: each is given as residents give it, by the login of the application for residents, and worked on as its
 * body does. What is there already stays as it is.
 */
public final class DemoFeedback {
    private static final String USER = "system:demo";
    private static final int ACKNOWLEDGE = 5;
    private static final int REPLY = 10;
    private static final int ESCALATE = 20;
    private static final int FIRST_STAGE = 10;

    private final Connection connection;
    private final DemoRow row;
    private final DemoBody body;
    private final Instant received;

    private DemoFeedback(Connection connection, DemoRow row) {
        this.connection = connection;
        this.row = row;
        this.body = new DemoBody(row.get("body"));
        this.received = Instant.now(LondonClock.ticking())
                .minus(Objects.requireNonNull(row.number("days_ago")), ChronoUnit.DAYS);
    }

    /**
     * Gives it all, once the demo partnership is there.
     *
     * @param user the login portal_web
     */
    public static void load(String jdbcUrl, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password)) {
            connection.setAutoCommit(false);
            for (DemoRow row : DemoFile.FEEDBACK.rows()) {
                new DemoFeedback(connection, row).load();
            }
        }
    }

    private void load() throws SQLException {
        String secret = TrailSecret.fresh().value();
        AskerAnnouncement.announce(connection, new Asker(DatabaseRole.RESIDENT, null, USER, secret));
        boolean given = give(secret);
        connection.commit();
        if (given && !is("RECEIVED")) {
            AskerAnnouncement.announce(connection, Asker.member(body.id(), USER));
            answer();
            connection.commit();
        }
    }

    private boolean give(String secret) throws SQLException {
        int given = Statements.run(
                connection,
                """
                insert into feedback (id, tenant_id, first_tenant_id, about_id, reference, secret_hash, kind, service_id,
                    place_text, share_agreed, received_at, procedure_version, acknowledge_days, escalate_days, stage_names,
                    stage_days, afterwards, status, stage_began_at, due_at, origin)
                values (?, ?, ?, ?, ?, sha256(convert_to(?, 'UTF8')), ?, ?, ?, false, ?::timestamptz, 0, ?, ?,
                        array[?, ?], '{10,20}', ?, 'RECEIVED', ?::timestamptz, ?::timestamptz, ?)
                on conflict do nothing
                """,
                id(),
                body.id(),
                body.id(),
                body.id(),
                row.get("reference"),
                secret,
                row.get("kind"),
                row.id("service", "service"),
                row.text("place"),
                received.toString(),
                ACKNOWLEDGE,
                ESCALATE,
                Sentences.say("feedback.stage", 1),
                Sentences.say("feedback.stage", 2),
                Sentences.say("feedback.afterwards"),
                received.toString(),
                endOf(isComplaint() ? ACKNOWLEDGE : REPLY, received),
                row.get("origin"));
        if (given == 0) {
            return false;
        }
        content();
        event("GIVEN", "feedback.GIVEN." + row.get("kind"), received, null, null);
        return true;
    }

    private void content() throws SQLException {
        Statements.run(
                connection,
                """
                insert into feedback_content (feedback_id, told, wanted, name, email, phone, address, contact_way)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id(),
                row.get("told"),
                row.text("wanted"),
                row.text("name"),
                row.text("email"),
                row.text("phone"),
                row.text("address"),
                row.text("contact_way"));
    }

    /** One day after the other: it is acknowledged, and what is closed was answered and learnt from. */
    private void answer() throws SQLException {
        Instant acknowledged = received.plus(1, ChronoUnit.DAYS);
        state("status = 'ACKNOWLEDGED', due_at = ?::timestamptz", endOf(FIRST_STAGE, received));
        event("ACKNOWLEDGED", "feedback.ACKNOWLEDGED.COMPLAINT", acknowledged, USER, null);
        if (is("CLOSED")) {
            Instant answered = received.plus(8, ChronoUnit.DAYS);
            LocalDate until = WorkingDays.due(day(answered), ESCALATE);
            state(
                    "status = 'ANSWERED', answered_at = ?::timestamptz, escalate_by = ?, due_at = ?::timestamptz",
                    answered.toString(),
                    until,
                    endOf(ESCALATE, answered));
            event("ANSWERED", "feedback.ANSWERED.COMPLAINT", answered, USER, row.get("answer"));
            Instant closed = received.plus(9, ChronoUnit.DAYS);
            state(
                    "status = 'CLOSED', closed_at = ?::timestamptz, learnt = ?, changed = ?",
                    closed.toString(),
                    row.get("learnt"),
                    row.get("changed"));
            event("CLOSED", "feedback.CLOSED.COMPLAINT", closed, USER, null);
            publish(closed);
        }
    }

    private void publish(Instant at) throws SQLException {
        Statements.run(
                connection,
                """
                insert into feedback_change (id, tenant_id, feedback_id, service_id, learnt, changed, published_by, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                DemoId.of("feedback-change", row.get("reference")),
                body.id(),
                id(),
                row.id("service", "service"),
                row.get("learnt"),
                row.get("changed"),
                USER,
                at.toString());
    }

    private void state(String changes, @Nullable Object... values) throws SQLException {
        Object[] all = java.util.Arrays.copyOf(values, values.length + 1);
        all[values.length] = id();
        Statements.run(connection, "update feedback set version = version + 1, " + changes + " where id = ?", all);
    }

    private void event(String what, String sentence, Instant at, @Nullable String actor, @Nullable String message)
            throws SQLException {
        Statements.run(
                connection,
                """
                insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence, message)
                values (?, ?, ?, ?::timestamptz, ?, ?, ?, ?)
                """,
                DemoId.of("feedback-event", row.get("reference"), what),
                id(),
                body.id(),
                at.toString(),
                actor,
                what,
                Sentences.say(sentence, body.name(), Sentences.say("feedback.stage", 1)),
                message);
    }

    private static String endOf(int days, Instant from) {
        return WorkingDays.due(day(from), days)
                .plusDays(1)
                .atStartOfDay(LondonClock.ZONE)
                .toInstant()
                .toString();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LondonClock.ZONE);
    }

    private UUID id() {
        return DemoId.of("feedback", row.get("reference"));
    }

    private boolean isComplaint() {
        return row.get("kind").equals("COMPLAINT");
    }

    private boolean is(String state) {
        return row.get("state").equals(state);
    }
}
