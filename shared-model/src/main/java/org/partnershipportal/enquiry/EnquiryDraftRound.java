package org.partnershipportal.enquiry;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/** Forgets what residents answered and never sent, when it is a day old. It sees no answers. */
public class EnquiryDraftRound {
    private static final Asker JOB = new Asker(DatabaseRole.JOB, null, "system:drafts", null);
    private static final String GONE = "delete from enquiry_draft where begun_at <= now() - interval '24 hours'";

    private final DataSource worker;

    /** @param worker of the login {@code portal_worker} */
    public EnquiryDraftRound(DataSource worker) {
        this.worker = worker;
    }

    /** Does it; returns how many were forgotten. */
    public int run() throws SQLException {
        return AskedTransaction.as(JOB, worker, connection -> {
            try (PreparedStatement delete = connection.prepareStatement(GONE)) {
                return delete.executeUpdate();
            }
        });
    }
}
