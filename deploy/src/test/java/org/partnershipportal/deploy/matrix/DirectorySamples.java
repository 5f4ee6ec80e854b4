package org.partnershipportal.deploy.matrix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A location of Braintree, a proposal to change it, a report that it is wrong, and a file that was brought in. */
final class DirectorySamples {
    static final String PROPOSAL = "00000000-0000-4000-8000-00000000d001";
    static final String REPORT = "00000000-0000-4000-8000-00000000d002";

    /** A file that was brought in. */
    static final String IMPORT = "00000000-0000-4000-8000-00000000d003";

    private static final String BODY = "(select id from portal.organisation where slug = 'braintree')";
    private static final String LOCATION = "(select id from portal.location where slug = 'witham-kiosk')";

    private DirectorySamples() {}

    /** Plants them; returns the id of the location. */
    static String plant(Statement statement) throws SQLException {
        statement.executeUpdate("insert into portal.directory_proposal (id, tenant_id, kind, subject_id, subject_name,"
                + " before_text, after_text, proposed_by, proposed_by_name, status, decided_at) values ('" + PROPOSAL
                + "', " + BODY + ", 'LOCATION', " + LOCATION + ", 'Witham arcade kiosk', '', 'name=Kiosk', 'nobody',"
                + " 'Nobody', 'WITHDRAWN', now()) on conflict do nothing");
        statement.executeUpdate("insert into portal.wrong_report (id, tenant_id, about, slug, name, text) values ('"
                + REPORT + "', " + BODY + ", 'LOCATION', 'witham-kiosk', 'Witham arcade kiosk', 'It has moved.')"
                + " on conflict do nothing");
        statement.executeUpdate("insert into portal.import_run (id, kind, file_name, bytes, status, uploaded_by,"
                + " uploaded_by_name) values ('" + IMPORT + "', 'COUNCILS', 'councils.csv', 1, 'REFUSED', 'matrix',"
                + " 'Matrix') on conflict do nothing");
        try (ResultSet rows = statement.executeQuery("select " + LOCATION)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
