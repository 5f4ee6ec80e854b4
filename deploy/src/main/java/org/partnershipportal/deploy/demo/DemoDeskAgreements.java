package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;

/** For whom the demo's shared desk acts: offered by the body that is served, signed by the desk, each acting for itself. */
final class DemoDeskAgreements {
    private static final String SIGN = """
            update desk_agreement set signed_by = ?, signed_at = offered_at where id = ? and signed_at is null and valid_until is null
            """;

    private DemoDeskAgreements() {}

    /** What this body offers to shared desks. */
    static void offer(Connection connection, String slug, String by) throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "desk_agreement",
                "id",
                "desk_id",
                "body_id",
                "terms",
                "valid_from",
                "offered_by",
                "offered_at")) {
            for (DemoRow row : DemoFile.DESK_AGREEMENTS.rows()) {
                if (row.get("body").equals(slug)) {
                    inserts.add(
                            id(row),
                            row.id("organisation", "desk"),
                            row.id("organisation", "body"),
                            row.get("terms"),
                            row.since("from"),
                            by,
                            row.since("from").atStartOfDay().atOffset(ZoneOffset.UTC));
                }
            }
            inserts.send();
        }
    }

    /** This desk signs what was offered to it, unless it was ended. */
    static void sign(Connection connection, String slug, String by) throws SQLException {
        try (PreparedStatement sign = connection.prepareStatement(SIGN)) {
            for (DemoRow row : DemoFile.DESK_AGREEMENTS.rows()) {
                if (row.get("desk").equals(slug)) {
                    sign.setString(1, by);
                    sign.setObject(2, id(row));
                    sign.executeUpdate();
                }
            }
        }
    }

    private static UUID id(DemoRow row) {
        return DemoId.of("desk-agreement", row.get("desk"), row.get("body"), row.get("from"));
    }
}
