package org.partnershipportal.trail;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/** Forgets the tries and replies of references that were counted more than a day ago. The policy says which; it reads none. */
public class TrailLockRound {
    private static final Asker JOB = new Asker(DatabaseRole.JOB, null, "system:retention", null);
    private static final String OVER = "delete from trail_lock";

    private final DataSource worker;

    /** @param worker of the login {@code portal_worker} */
    public TrailLockRound(DataSource worker) {
        this.worker = worker;
    }

    /** Does it; returns how many were forgotten. */
    public int run() throws SQLException {
        return AskedTransaction.as(JOB, worker, connection -> {
            try (PreparedStatement delete = connection.prepareStatement(OVER)) {
                return delete.executeUpdate();
            }
        });
    }
}
