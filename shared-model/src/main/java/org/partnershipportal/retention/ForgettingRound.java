package org.partnershipportal.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Forgets what belongs to no body's rules: to whom messages went, what was typed and never sent, and the hashes of details of
 * enquiries of which no copy is left. Where no condition stands here the policy says what goes.
 */
public class ForgettingRound {
    private static final Asker JOB = new Asker(DatabaseRole.JOB, null, "system:retention", null);

    /** Whom to: a month after it left or was put aside; after three months also when it never left. */
    private static final List<String> OVER = List.of(
            "delete from outbox where coalesce(sent_at, put_aside_at) < now() - interval '30 days'"
                    + " or dead and created_at < now() - interval '90 days'",
            "delete from form_draft",
            "delete from trail_detail");

    private final DataSource worker;

    /** @param worker of the login {@code portal_worker} */
    public ForgettingRound(DataSource worker) {
        this.worker = worker;
    }

    /** Does it; returns how many rows were forgotten. */
    public int run() throws SQLException {
        int forgotten = 0;
        for (String over : OVER) {
            forgotten += AskedTransaction.as(JOB, worker, connection -> change(connection, over));
        }
        return forgotten;
    }

    private static int change(Connection connection, String sql) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            return delete.executeUpdate();
        }
    }
}
