package org.partnershipportal.deploy.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.search.SearchVocabulary;

/** What residents ask for, the words they use, who provides it, and how that body is reached. Written as a steward. */
final class DemoServices {
    private static final String PARISH = "PARISH";

    private final Connection connection;

    DemoServices(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException {
        services();
        placeQuestions();
        goesOn();
        statutes();
        phrases();
        synonyms();
        namings();
        searchRows();
        responsibilities();
        contacts();
    }

    private void services() throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "council_service",
                "id",
                "slug",
                "name",
                "group_name",
                "description",
                "reason",
                "place_rule",
                "lgsl",
                "sharing_basis",
                "promise_days",
                "emergency")) {
            for (DemoRow row : DemoFile.SERVICES.rows()) {
                inserts.add(
                        row.id("service", "slug"),
                        row.get("slug"),
                        row.get("name"),
                        row.get("group"),
                        row.get("description"),
                        row.get("reason"),
                        row.get("place_rule"),
                        row.number("lgsl"),
                        row.get("sharing_basis"),
                        row.number("promise_days"),
                        row.yes("emergency"));
            }
            inserts.send();
        }
    }

    /** What is dealt with though who reported it withdraws, and what is closed; what somebody has said stays. */
    private void goesOn() throws SQLException {
        Set<String> hazards =
                DemoFile.GOES_ON.rows().stream().map(row -> row.get("service")).collect(Collectors.toUnmodifiableSet());
        try (PreparedStatement update = connection.prepareStatement(
                "update council_service set goes_on = ? where id = ? and goes_on is null")) {
            for (DemoRow row : DemoFile.SERVICES.rows()) {
                update.setBoolean(1, hazards.contains(row.get("slug")));
                update.setObject(2, row.id("service", "slug"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** The law under which a service is; what somebody has said stays. */
    private void statutes() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update council_service set statute = ? where id = ? and statute is null")) {
            for (DemoRow row : DemoFile.STATUTES.rows()) {
                update.setString(1, row.get("statute"));
                update.setObject(2, row.id("service", "service"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void placeQuestions() throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update council_service set place_question = ? where id = ?")) {
            for (DemoRow row : DemoFile.PLACE_QUESTIONS.rows()) {
                update.setString(1, row.get("question"));
                update.setObject(2, row.id("service", "service"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void phrases() throws SQLException {
        try (Inserts inserts = new Inserts(connection, "service_phrase", "service_id", "phrase")) {
            for (DemoRow row : DemoFile.PHRASES.rows()) {
                inserts.add(row.id("service", "service"), row.get("phrase"));
            }
            inserts.send();
        }
    }

    private void synonyms() throws SQLException {
        try (Inserts inserts = new Inserts(connection, "search_synonym", "words", "means", "worth")) {
            for (DemoRow row : DemoFile.SYNONYMS.rows()) {
                inserts.add(row.get("words"), row.get("means"), new BigDecimal(row.get("worth")));
            }
            inserts.send();
        }
    }

    private void namings() throws SQLException {
        try (Inserts inserts = new Inserts(connection, "search_naming", "word", "service_id", "groups")) {
            for (DemoRow row : DemoFile.NAMINGS.rows()) {
                inserts.add(
                        row.get("word"),
                        row.id("service", "service"),
                        connection.createArrayOf("text", row.get("groups").split("\\|")));
            }
            inserts.send();
        }
    }

    private void searchRows() throws SQLException {
        try (Inserts inserts = new Inserts(connection, "service_search", "id", "service_id", "kind", "words")) {
            for (DemoRow row : DemoFile.SERVICES.rows()) {
                searchRow(inserts, row.get("slug"), "NAME", row.get("name"));
                searchRow(inserts, row.get("slug"), "DESCRIPTION", row.get("description"));
            }
            for (DemoRow row : DemoFile.PHRASES.rows()) {
                searchRow(inserts, row.get("service"), "PHRASE", row.get("phrase"));
            }
            inserts.send();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(SearchVocabulary.FORGET);
            statement.execute(SearchVocabulary.LEARN);
        }
    }

    private static void searchRow(Inserts inserts, String slug, String kind, String words) throws SQLException {
        inserts.add(DemoId.of("search", slug, kind, words), DemoId.of("service", slug), kind, words);
    }

    private void responsibilities() throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "responsibility",
                "id",
                "service_id",
                "tier",
                "organisation_id",
                "area_id",
                "valid_from",
                "valid_until",
                "authority",
                "note",
                "contractor")) {
            for (DemoRow row : tierAndBodyRules()) {
                inserts.add(
                        DemoId.of(
                                "responsibility", row.get("slug"), row.get("tier"), row.get("body"), row.get("since")),
                        row.id("service", "slug"),
                        row.text("tier"),
                        row.id("organisation", "body"),
                        row.id("area", "body_area"),
                        row.since("since"),
                        null,
                        row.get("authority"),
                        row.text("beside"),
                        null);
            }
            earlierRules(inserts);
            overrides(inserts);
            parishes(inserts);
            inserts.send();
        }
    }

    private static List<DemoRow> tierAndBodyRules() {
        return DemoFile.SERVICES.rows().stream()
                .filter(row -> !PARISH.equals(row.get("tier")))
                .toList();
    }

    /** A parish is never reached by a tier: each answers by an override for its own area. */
    private static void parishes(Inserts inserts) throws SQLException {
        for (DemoRow service : DemoFile.SERVICES.rows()) {
            if (!PARISH.equals(service.get("tier"))) {
                continue;
            }
            for (DemoRow parish : DemoFile.COVERS.rows()) {
                if (PARISH.equals(parish.get("capacity"))) {
                    inserts.add(
                            DemoId.of("parish", service.get("slug"), parish.get("organisation"), parish.get("area")),
                            service.id("service", "slug"),
                            null,
                            parish.id("organisation", "organisation"),
                            parish.id("area", "area"),
                            service.since("since"),
                            null,
                            service.get("authority"),
                            service.text("beside"),
                            null);
                }
            }
        }
    }

    private static void earlierRules(Inserts inserts) throws SQLException {
        for (DemoRow row : DemoFile.EARLIER_RULES.rows()) {
            inserts.add(
                    DemoId.of("responsibility", row.get("service"), row.get("tier"), "", row.get("from")),
                    row.id("service", "service"),
                    row.get("tier"),
                    null,
                    null,
                    row.since("from"),
                    row.date("until"),
                    row.get("authority"),
                    row.text("note"),
                    null);
        }
    }

    private static void overrides(Inserts inserts) throws SQLException {
        for (DemoRow row : DemoFile.OVERRIDES.rows()) {
            inserts.add(
                    DemoId.of(
                            "override", row.get("service"), row.get("organisation"), row.get("area"), row.get("from")),
                    row.id("service", "service"),
                    null,
                    row.id("organisation", "organisation"),
                    row.id("area", "area"),
                    row.since("from"),
                    row.date("until"),
                    row.get("authority"),
                    row.text("note"),
                    row.text("contractor"));
        }
    }

    private void contacts() throws SQLException {
        int position = 0;
        try (Inserts inserts = new Inserts(
                connection,
                "contact",
                "id",
                "organisation_id",
                "service_id",
                "channel",
                "label",
                "value",
                "hours",
                "position")) {
            for (DemoRow row : DemoFile.CONTACTS.rows()) {
                inserts.add(
                        DemoId.of(
                                "contact",
                                row.get("organisation"),
                                row.get("service"),
                                row.get("channel"),
                                row.get("value")),
                        row.id("organisation", "organisation"),
                        row.id("service", "service"),
                        row.get("channel"),
                        row.text("label"),
                        row.get("value"),
                        row.text("hours"),
                        position++);
            }
            inserts.send();
        }
    }
}
