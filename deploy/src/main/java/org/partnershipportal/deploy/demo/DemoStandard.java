package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The published versions of the standard, with what they promise. Written as a steward. */
final class DemoStandard {
    private DemoStandard() {}

    static void load(Connection connection) throws SQLException {
        try (Inserts inserts = new Inserts(connection, "standard_version", "id", "name", "status", "in_force_from")) {
            for (DemoRow row : DemoFile.STANDARDS.rows()) {
                inserts.add(row.id("standard", "name"), row.get("name"), "PUBLISHED", row.date("from"));
            }
            inserts.send();
        }
        try (Inserts inserts =
                new Inserts(connection, "promise", "id", "version_id", "service_id", "origin", "amount", "unit")) {
            for (DemoRow row : DemoFile.PROMISES.rows()) {
                inserts.add(
                        DemoId.of("promise", row.get("standard"), row.get("service"), row.get("origin")),
                        row.id("standard", "standard"),
                        row.id("service", "service"),
                        row.text("origin"),
                        row.number("amount"),
                        row.get("unit"));
            }
            inserts.send();
        }
    }

    /** What is promised for a service, whichever way it comes. */
    static Optional<DemoRow> promise(String service) {
        return DemoFile.PROMISES.rows().stream()
                .filter(row -> row.get("service").equals(service) && !row.has("origin"))
                .findFirst();
    }
}
