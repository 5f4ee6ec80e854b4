package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The versions of the standard, with what they promise, their guide and the times of services: drafted and proposed by one
 * steward, published by another. A version that is there already is left as it is; one that was published before versions
 * had promises, and so can have none any more, is followed by one that says all of it.
 */
final class DemoStandard {
    private static final String STANDARD = "standard";
    private static final String NAME = "name";
    private static final String AGAIN = "again";
    private static final String BARE = """
            select 1 from standard_version v
            where v.status = 'PUBLISHED' and not exists (select 1 from promise p where p.version_id = v.id)
              and not exists (select 1 from standard_version n where n.status = 'PUBLISHED' and n.in_force_from >= ?)
              and v.id = ?
            """;
    private static final String FULL = """
            select v.name from standard_version v
            where v.id in (?, ?) and exists (select 1 from promise p where p.version_id = v.id)
            """;
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
            boolean again = isBare(row);
            String name = row.get(again ? AGAIN : NAME);
            int added = Statements.run(
                    connection,
                    "insert into standard_version (id, name, status) values (?, ?, 'DRAFT') on conflict do nothing",
                    id(name),
                    name);
            if (added == 1) {
                fill(row, name);
                if (row.yes("published")) {
                    LocalDate from = row.date(again ? "again_from" : "from");
                    Statements.run(connection, PROPOSE, from, by, by, id(name));
                }
            }
        }
    }

    /** Publishes what the other one has proposed, as a second person. */
    void publish(String by, String other) throws SQLException {
        for (DemoRow row : DemoFile.STANDARDS.rows()) {
            Statements.run(connection, PUBLISH, by, id(row.get(NAME)), other);
            Statements.run(connection, PUBLISH, by, id(row.get(AGAIN)), other);
        }
    }

    /** Whether it was published without a promise, and nothing was published since for the day of its follower or later. */
    private boolean isBare(DemoRow row) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BARE)) {
            query.setObject(1, row.date("again_from"));
            query.setObject(2, id(row.get(NAME)));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /**
     * The version that says what a standard of the demo does: of its name, or the one that follows it where it was published
     * without promises. Of its name when neither has any.
     */
    static String full(Connection connection, String standard) throws SQLException {
        DemoRow row = of(DemoFile.STANDARDS, NAME, standard).get(0);
        try (PreparedStatement query = connection.prepareStatement(FULL)) {
            query.setObject(1, id(standard));
            query.setObject(2, id(row.get(AGAIN)));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : standard;
            }
        }
    }

    private void fill(DemoRow row, String name) throws SQLException {
        String said = row.get(NAME);
        promises(said, name);
        guides(said, name);
        times(said, name);
        if (row.has("like")) {
            String[] own = of(DemoFile.PROMISES, STANDARD, said).stream()
                    .map(promise -> promise.get("code"))
                    .toArray(String[]::new);
            UUID like = id(full(connection, row.get("like")));
            Statements.run(connection, COPY, id(name), like, connection.createArrayOf("text", own));
            Statements.run(connection, COPY_GUIDE, id(name), like);
        }
    }

    /** A line without a text drops the promise from a version that is like another. */
    private void promises(String said, String standard) throws SQLException {
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
            for (DemoRow row : of(DemoFile.PROMISES, STANDARD, said)) {
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

    private void guides(String said, String standard) throws SQLException {
        try (Inserts inserts = new Inserts(connection, "standard_guide", "version_id", "channel", "text")) {
            for (DemoRow row : of(DemoFile.STANDARD_GUIDES, STANDARD, said)) {
                inserts.add(id(standard), row.get("channel"), row.get("text"));
            }
            inserts.send();
        }
    }

    private void times(String said, String standard) throws SQLException {
        try (Inserts inserts =
                new Inserts(connection, "service_time", "id", "version_id", "service_id", "origin", "amount", "unit")) {
            for (DemoRow row : of(DemoFile.SERVICE_TIMES, STANDARD, said)) {
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

    private static List<DemoRow> of(DemoFile file, String column, String standard) {
        return file.rows().stream()
                .filter(row -> row.get(column).equals(standard))
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
