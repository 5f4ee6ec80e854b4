package org.partnershipportal.deploy.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.trail.StatusProof;

/** Takes a demo enquiry in, written by the body that took it: enquiry, part, contents, trail and first step. */
final class DemoIntake {
    private final Connection connection;
    private final DemoCase one;

    DemoIntake(Connection connection, DemoCase one) {
        this.connection = connection;
        this.one = one;
    }

    /** Returns false, and does nothing, when the enquiry is there already. */
    boolean open() throws SQLException {
        int added = Statements.run(
                connection,
                "insert into enquiry (id, tenant_id, reference, origin, received_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                one.enquiry(),
                one.takenBy().id(),
                one.reference(),
                one.row().get("origin"),
                one.at(0));
        if (added == 0) {
            return false;
        }
        part();
        contents();
        trail();
        new DemoTrail(connection, one)
                .add(
                        0,
                        one.takenBy(),
                        Sentences.say("trail.RECEIVED", one.takenBy().name()),
                        null,
                        Sentences.say("trail.RECEIVED.next", one.takenBy().name()));
        return true;
    }

    /** The place may have been replaced by a newer one: then its name alone tells where. */
    private void part() throws SQLException {
        Statements.run(
                connection,
                """
                insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, place_id, place_text, accountable_id,
                                          holder_id, status, first_contact_at, due_on, promise_days, service_time_id)
                values (?, ?, ?, ?, (select id from place where id = ?), ?, ?, ?, 'RECEIVED', ?, ?, ?,
                        (select id from service_time where id = ?))
                """,
                one.part(),
                one.enquiry(),
                one.takenBy().id(),
                one.row().id("service", "service"),
                one.placeId(),
                one.place().get("name"),
                one.takenBy().id(),
                one.takenBy().id(),
                one.at(0),
                one.due(),
                one.promiseDays(),
                one.serviceTimeId());
    }

    private void contents() throws SQLException {
        DemoRow row = one.row();
        Statements.run(
                connection,
                """
                insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, email, phone, address,
                                             support_needs, safe_contact, legal_basis)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                one.part(),
                one.takenBy().id(),
                one.enquiry(),
                row.get("summary"),
                row.text("name"),
                row.text("email"),
                row.text("phone"),
                row.text("address"),
                row.text("support_needs"),
                row.text("safe_contact"),
                one.service().get("sharing_basis"));
    }

    /** Under a secret that nobody is told. */
    private void trail() throws SQLException {
        Statements.run(
                connection,
                "insert into trail (enquiry_id, secret_hash, reference, about, opened_at) values (?, ?, ?, ?, ?)",
                one.enquiry(),
                Sha256.of(TrailSecret.fresh().value().getBytes(StandardCharsets.UTF_8)),
                one.reference(),
                one.about(),
                one.at(0));
        Statements.run(
                connection,
                "insert into trail_part (part_id, enquiry_id, number, about) values (?, ?, 1, ?)",
                one.part(),
                one.enquiry(),
                one.about());
        details();
    }

    /** By any of which an adviser finds the trail. */
    private void details() throws SQLException {
        DemoRow row = one.row();
        for (String line : StatusProof.lines(
                one.reference(), row.text("name"), row.text("email"), row.text("phone"), row.text("address"))) {
            byte[] salt = Sha256.of((one.enquiry() + line).getBytes(StandardCharsets.UTF_8));
            Statements.run(
                    connection,
                    """
                    insert into trail_detail (id, enquiry_id, reference, salt, hash)
                    values (?, ?, ?, ?, sha256(?::bytea || convert_to(?, 'UTF8')))
                    """,
                    DemoId.of("trail_detail", one.reference(), line),
                    one.enquiry(),
                    one.reference(),
                    salt,
                    salt,
                    line);
        }
    }
}
