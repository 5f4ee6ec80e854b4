package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** What bodies agreed to share: proposed and signed by the one, signed by the other, each acting for itself. */
final class DemoAgreements {
    private DemoAgreements() {}

    /** The agreements that this body proposes; it signs them. */
    static void propose(Connection connection, String slug) throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "sharing_agreement",
                "id",
                "first_party_id",
                "second_party_id",
                "name",
                "purpose",
                "legal_basis",
                "fields",
                "valid_from",
                "valid_until",
                "review_on",
                "first_signed_on",
                "second_signed_on")) {
            for (DemoRow row : DemoFile.AGREEMENTS.rows()) {
                if (row.get("first").equals(slug)) {
                    addProposal(connection, inserts, row);
                }
            }
            inserts.send();
        }
    }

    private static void addProposal(Connection connection, Inserts inserts, DemoRow row) throws SQLException {
        LocalDate signed = row.since("from");
        boolean proposerIsFirst = proposerIsFirst(row);
        inserts.add(
                id(row),
                row.id("organisation", proposerIsFirst ? "first" : "second"),
                row.id("organisation", proposerIsFirst ? "second" : "first"),
                row.get("name"),
                row.get("purpose"),
                row.get("legal_basis"),
                connection.createArrayOf("text", row.get("fields").split(";")),
                row.since("from"),
                row.date("until"),
                row.date("review"),
                proposerIsFirst ? signed : null,
                proposerIsFirst ? null : signed);
    }

    /** This body signs what was proposed to it, unless somebody has touched the agreement since. */
    static void countersign(Connection connection, String slug) throws SQLException {
        for (DemoRow row : DemoFile.AGREEMENTS.rows()) {
            if (row.get("second").equals(slug) && row.get("signed").equals("both")) {
                countersign(connection, row);
            }
        }
    }

    private static void countersign(Connection connection, DemoRow row) throws SQLException {
        String column = proposerIsFirst(row) ? "second_signed_on" : "first_signed_on";
        try (PreparedStatement update = connection.prepareStatement("update sharing_agreement set " + column
                + " = ? where id = ? and version = 0 and " + column + " is null")) {
            update.setObject(1, row.since("from"));
            update.setObject(2, id(row));
            update.executeUpdate();
        }
    }

    private static UUID id(DemoRow row) {
        return DemoId.of("agreement", row.get("first"), row.get("second"), row.get("from"));
    }

    /** The database wants the smaller id first; it compares them byte by byte, as their texts do. */
    private static boolean proposerIsFirst(DemoRow row) {
        String proposer = DemoId.of("organisation", row.get("first")).toString();
        return proposer.compareTo(DemoId.of("organisation", row.get("second")).toString()) < 0;
    }
}
