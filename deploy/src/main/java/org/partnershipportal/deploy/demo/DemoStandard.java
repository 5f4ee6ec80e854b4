package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The versions of the standard, with what they promise, their guide and the times of services: drafted and proposed by one
 * steward, published by another. A version that is there already is left as it is.
 */
final class DemoStandard {
    private static final String STANDARD = "standard";
    private static final String COPY = """
            insert into promise (id, version_id, code, channel, position, text, measure, bound, target, unit, percent, method)
            select gen_random_uuid(), ?, code, channel, position, text, measure, bound, target, unit, percent, method
            from promise where version_id = ? and code <> all (?)
            """;
    private static final String COPY_GUIDE =
            "insert into standard_guide (version_id, channel, text) select ?, channel, text from standard_guide"
                    + " where version_id = ?";
    private static final String PROPOSE =
            "update standard_version set status = 'PROPOSED', in_force_from = ?, proposed_by = ?, proposed_by_name = ?"
                    + " where id = ?";
    private static final String PUBLISH = """
            update standard_version set status = 'PUBLISHED', published_by = ?, published_at = now(),
                number = (select coalesce(max(number), 0) + 1 from standard_version)
            where id = ? and status = 'PROPOSED' and proposed_by = ?
            """;

    private final Connection connection;

    DemoStandard(Connection connection) {
        this.connection = connection;
    }

    /** Drafts all versions, and proposes those that are to be published. */
    void draft(String by) throws SQLException {
        for (DemoRow row : DemoFile.STANDARDS.rows()) {
            int added = Statements.run(
                    connection,
                    "insert into standard_version (id, name, status) values (?, ?, 'DRAFT') on conflict do nothing",
                    id(row.get("name")),
                    row.get("name"));
            if (added == 1) {
                fill(row);
                if (row.yes("published")) {
                    Statements.run(connection, PROPOSE, row.date("from"), by, by, id(row.get("name")));
                }
            }
        }
    }

    /** Publishes what the other one has proposed, as a second person. */
    void publish(String by, String other) throws SQLException {
        for (DemoRow row : DemoFile.STANDARDS.rows()) {
            Statements.run(connection, PUBLISH, by, id(row.get("name")), other);
        }
    }

    private void fill(DemoRow row) throws SQLException {
        String name = row.get("name");
        promises(name);
        guides(name);
        times(name);
        if (row.has("like")) {
            String[] own = of(DemoFile.PROMISES, name).stream()
                    .map(promise -> promise.get("code"))
                    .toArray(String[]::new);
            UUID like = id(row.get("like"));
            Statements.run(connection, COPY, id(name), like, connection.createArrayOf("text", own));
            Statements.run(connection, COPY_GUIDE, id(name), like);
        }
    }

    /** A line without a text drops the promise from a version that is like another. */
    private void promises(String standard) throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "promise",
                "id",
                "version_id",
                "code",
                "channel",
                "position",
                "text",
                "measure",
                "bound",
                "target",
                "unit",
                "percent",
                "method")) {
            for (DemoRow row : of(DemoFile.PROMISES, standard)) {
                if (row.has("text")) {
                    inserts.add(
                            promise(standard, row.get("code")),
                            id(standard),
                            row.get("code"),
                            row.get("channel"),
                            row.number("position"),
                            row.get("text"),
                            row.get("measure"),
                            row.text("bound"),
                            row.number("target"),
                            row.text("unit"),
                            row.number("percent"),
                            row.get("method"));
                }
            }
            inserts.send();
        }
    }

    private void guides(String standard) throws SQLException {
        try (Inserts inserts = new Inserts(connection, "standard_guide", "version_id", "channel", "text")) {
            for (DemoRow row : of(DemoFile.STANDARD_GUIDES, standard)) {
                inserts.add(id(standard), row.get("channel"), row.get("text"));
            }
            inserts.send();
        }
    }

    private void times(String standard) throws SQLException {
        try (Inserts inserts =
                new Inserts(connection, "service_time", "id", "version_id", "service_id", "origin", "amount", "unit")) {
            for (DemoRow row : of(DemoFile.SERVICE_TIMES, standard)) {
                inserts.add(
                        DemoId.of("service-time", standard, row.get("service"), row.get("origin")),
                        id(standard),
                        row.id("service", "service"),
                        row.text("origin"),
                        row.number("amount"),
                        row.get("unit"));
            }
            inserts.send();
        }
    }

    private static List<DemoRow> of(DemoFile file, String standard) {
        return file.rows().stream()
                .filter(row -> row.get(STANDARD).equals(standard))
                .toList();
    }

    /** The id of a version. */
    static UUID id(String standard) {
        return DemoId.of(STANDARD, standard);
    }

    /** The id of a promise that stands in the demo's file. */
    static UUID promise(String standard, String code) {
        return DemoId.of("promise", standard, code);
    }

    /** By when a service is done, whichever way it comes. */
    static Optional<DemoRow> serviceTime(String service) {
        return DemoFile.SERVICE_TIMES.rows().stream()
                .filter(row -> row.get("service").equals(service) && !row.has("origin"))
                .findFirst();
    }
}
