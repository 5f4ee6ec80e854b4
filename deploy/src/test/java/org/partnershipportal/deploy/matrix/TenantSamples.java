package org.partnershipportal.deploy.matrix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A body that has not joined, and what somebody proposes about it. */
final class TenantSamples {
    private static final String LISTED = "00000000-0000-4000-8000-00000000d004";
    private static final String PROPOSAL = "00000000-0000-4000-8000-00000000d005";

    private TenantSamples() {}

    /** Plants them; returns what stands for what in a sample address. */
    static Map<String, String> plant(Statement statement) throws SQLException {
        statement.executeUpdate("insert into portal.organisation (id, slug, name, kind, opens_on) values ('" + LISTED
                + "', 'matrix-parish', 'Matrix Parish Council', 'PARISH', date '2040-04-01') on conflict do nothing");
        statement.executeUpdate("insert into portal.directory_proposal (id, tenant_id, kind, action, subject_id,"
                + " subject_name, before_text, after_text, proposed_by, proposed_by_name) values ('" + PROPOSAL + "', '"
                + LISTED + "', 'CONTACT', 'ADD', '" + PROPOSAL
                + "', '01632 960555', '', 'value=01632 960555', 'matrix',"
                + " 'Matrix') on conflict do nothing");
        try (ResultSet rows = statement.executeQuery("select id from portal.organisation where slug = 'braintree'")) {
            rows.next();
            return Map.of("{listed}", LISTED, "{listed-proposal}", PROPOSAL, "{tenant}", rows.getString(1));
        }
    }
}
