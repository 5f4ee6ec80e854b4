package org.partnershipportal.withdrawal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Which replies wait, and that nobody has to do anything about them any more: all that the job sees of them. With the last part
 * from which somebody withdraws go the hashes of the details that proved it.
 */
public class WithdrawalRound {
    private static final Asker JOB = new Asker(DatabaseRole.JOB, null, "system:withdrawal", null);
    private static final String OPEN = "select id from resident_reply where settled_at is null order by at, id";

    /** Not at once: a transaction that began before the wish may still write to the person, or hand on what it has read. */
    private static final String SETTLE = """
            update resident_reply set settled_at = now()
            where id = any (?) and settled_at is null and at < now() - interval '1 minute'
            """;

    /** The policy leaves that of enquiries from a part of which nobody has withdrawn. */
    private static final String END_CASEWORK =
            "update casework set withdrawn_at = now(), withdrawn_by = 'system:withdrawal' where withdrawn_at is null";

    /** The policy leaves those of enquiries from a part of which nobody has withdrawn. */
    private static final String FORGET = """
            delete from trail_detail where enquiry_id in (select r.enquiry_id from resident_reply r where r.id = any (?))
            """;

    private final DataSource worker;

    /** @param worker of the login {@code portal_worker} */
    public WithdrawalRound(DataSource worker) {
        this.worker = worker;
    }

    /** What is not settled, the oldest first. */
    public List<UUID> open() throws SQLException {
        return AskedTransaction.as(JOB, worker, WithdrawalRound::open);
    }

    /** Nobody speaks any more for who has withdrawn from all parts of an enquiry; returns for how many somebody did. */
    public int endCasework() throws SQLException {
        return AskedTransaction.as(JOB, worker, connection -> {
            try (PreparedStatement update = connection.prepareStatement(END_CASEWORK)) {
                return update.executeUpdate();
            }
        });
    }

    /** No body has to do anything about these; those younger than a minute stay open. */
    public void settle(List<UUID> replies) throws SQLException {
        AskedTransaction.as(
                JOB, worker, connection -> change(connection, SETTLE, replies) + change(connection, FORGET, replies));
    }

    private static List<UUID> open(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OPEN);
                ResultSet rows = query.executeQuery()) {
            List<UUID> open = new ArrayList<>();
            while (rows.next()) {
                open.add(rows.getObject(1, UUID.class));
            }
            return open;
        }
    }

    private static int change(Connection connection, String sql, List<UUID> replies) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("uuid", replies.toArray()));
            return update.executeUpdate();
        }
    }
}
