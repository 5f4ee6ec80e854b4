package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Made-up reorganisations to rehearse, left as drafts. One that is there already is left as it is. */
final class DemoReorganisations {
    private static final String PLAN = "plan";

    private final Connection connection;

    DemoReorganisations(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException {
        for (DemoRow row : DemoFile.REORGANISATIONS.rows()) {
            int added = Statements.run(
                    connection,
                    "insert into reorganisation (id, name, takes_effect_on) values (?, ?, ?) on conflict do nothing",
                    id(row.get("slug")),
                    row.get("name"),
                    row.date("day"));
            if (added == 1) {
                bodies(row.get("slug"));
                closures(row.get("slug"));
                successors(row.get("slug"));
            }
        }
    }

    /** The id of a plan. */
    static UUID id(String slug) {
        return DemoId.of("reorganisation", slug);
    }

    private void bodies(String plan) throws SQLException {
        try (Inserts inserts =
                new Inserts(connection, "reorganisation_body", "id", "reorganisation_id", "slug", "name", "kind")) {
            for (DemoRow row : of(DemoFile.REORGANISATION_BODIES, plan)) {
                inserts.add(
                        DemoId.of("organisation", row.get("slug")),
                        id(plan),
                        row.get("slug"),
                        row.get("name"),
                        row.get("kind"));
            }
            inserts.send();
        }
    }

    private void closures(String plan) throws SQLException {
        try (Inserts inserts = new Inserts(
                connection, "reorganisation_closure", "reorganisation_id", "organisation_id", "residuary_id")) {
            for (DemoRow row : of(DemoFile.REORGANISATION_SUCCESSORS, plan)) {
                if (row.text("area") == null) {
                    inserts.add(id(plan), row.id("organisation", "closes"), row.id("organisation", "successor"));
                }
            }
            inserts.send();
        }
    }

    private void successors(String plan) throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "reorganisation_successor",
                "reorganisation_id",
                "organisation_id",
                "area_id",
                "successor_id")) {
            for (DemoRow row : of(DemoFile.REORGANISATION_SUCCESSORS, plan)) {
                if (row.text("area") != null) {
                    inserts.add(
                            id(plan),
                            row.id("organisation", "closes"),
                            row.id("area", "area"),
                            row.id("organisation", "successor"));
                }
            }
            inserts.send();
        }
    }

    private static List<DemoRow> of(DemoFile file, String plan) {
        return file.rows().stream().filter(row -> plan.equals(row.get(PLAN))).toList();
    }
}
