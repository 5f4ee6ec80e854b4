package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The plain sentences of a demo enquiry. */
final class DemoTrail {
    private final Connection connection;
    private final DemoCase one;

    DemoTrail(Connection connection, DemoCase one) {
        this.connection = connection;
        this.one = one;
    }

    /**
     * @param step from 0
     * @param words of the body's own; null for nothing
     * @param next what comes next; null for nothing, and then nothing is due
     */
    void add(int step, DemoBody body, String sentence, @Nullable String words, @Nullable String next)
            throws SQLException {
        Statements.run(
                connection,
                """
                insert into trail_step (id, enquiry_id, part_id, number, at, body_id, body_name, sentence, words,
                                        next_step, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                DemoId.of("trail_step", one.reference(), Integer.toString(step)),
                one.enquiry(),
                one.part(),
                step + 1,
                one.at(step),
                body.id(),
                body.name(),
                sentence,
                words,
                next,
                next == null ? null : one.due());
    }
}
