package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A body's own entries of the directory: locations, what is offered there, when it is open. Written as the body. */
final class DemoLocations {
    private static final String[] SCHEDULE = {
        "id",
        "tenant_id",
        "location_id",
        "contact_id",
        "surgery_id",
        "frequency",
        "every",
        "weekday",
        "nth",
        "opens_at",
        "closes_at",
        "on_bank_holidays",
        "valid_from"
    };
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final Connection connection;
    private final String body;

    DemoLocations(Connection connection, String body) {
        this.connection = connection;
        this.body = body;
    }

    void load() throws SQLException {
        locations();
        offered();
        surgeries();
        schedules();
        exceptions();
        offers();
    }

    private List<DemoRow> locationsOfBody() {
        return DemoFile.LOCATIONS.rows().stream()
                .filter(row -> row.get("organisation").equals(body))
                .toList();
    }

    /** The rows about a location of this body. */
    private List<DemoRow> ofItsLocations(DemoFile file) {
        List<String> slugs =
                locationsOfBody().stream().map(row -> row.get("slug")).toList();
        return file.rows().stream()
                .filter(row -> slugs.contains(row.get("location")))
                .toList();
    }

    private UUID tenant() {
        return DemoId.of("organisation", body);
    }

    private void locations() throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "location",
                "id",
                "tenant_id",
                "slug",
                "name",
                "kind",
                "address",
                "postcode",
                "latitude",
                "longitude",
                "accessibility")) {
            for (DemoRow row : locationsOfBody()) {
                inserts.add(
                        row.id("location", "slug"),
                        tenant(),
                        row.get("slug"),
                        row.get("name"),
                        row.get("kind"),
                        row.get("address"),
                        row.text("postcode"),
                        Double.valueOf(row.get("latitude")),
                        Double.valueOf(row.get("longitude")),
                        row.text("accessibility"));
            }
            inserts.send();
        }
    }

    private void offered() throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "service_at_location",
                "id",
                "tenant_id",
                "location_id",
                "service_id",
                "organisation_id",
                "channel",
                "limits")) {
            for (DemoRow row : ofItsLocations(DemoFile.LOCATION_SERVICES)) {
                inserts.add(
                        DemoId.of(
                                "service_at_location",
                                row.get("location"),
                                row.get("service"),
                                row.get("organisation"),
                                row.get("channel")),
                        tenant(),
                        row.id("location", "location"),
                        row.id("service", "service"),
                        row.id("organisation", "organisation"),
                        row.get("channel"),
                        row.text("limits"));
            }
            inserts.send();
        }
    }

    private void surgeries() throws SQLException {
        try (Inserts inserts = new Inserts(
                connection, "surgery", "id", "tenant_id", "location_id", "organisation_id", "name", "note")) {
            for (DemoRow row : ofItsLocations(DemoFile.SURGERIES)) {
                inserts.add(
                        surgery(row),
                        tenant(),
                        row.id("location", "location"),
                        row.id("organisation", "organisation"),
                        row.get("name"),
                        row.text("note"));
            }
            inserts.send();
        }
    }

    private static UUID surgery(DemoRow row) {
        return DemoId.of("surgery", row.get("location"), row.get("organisation"), row.get("name"));
    }

    private void schedules() throws SQLException {
        try (Inserts inserts = new Inserts(connection, "schedule", SCHEDULE)) {
            for (DemoRow row : locationsOfBody()) {
                for (String text : row.get("hours").split(";", -1)) {
                    hours(inserts, text, row.id("location", "slug"), null);
                }
            }
            for (DemoRow row : DemoFile.CONTACTS.rows()) {
                if (row.get("organisation").equals(body) && row.has("hours")) {
                    hours(inserts, row.get("hours"), null, contact(row));
                }
            }
            for (DemoRow row : ofItsLocations(DemoFile.SURGERIES)) {
                surgeryHours(inserts, row);
            }
            inserts.send();
        }
    }

    private static UUID contact(DemoRow row) {
        return DemoId.of("contact", row.get("organisation"), row.get("service"), row.get("channel"), row.get("value"));
    }

    /** A line for each weekday of hours that have a pattern; those without are left as text. */
    private void hours(Inserts inserts, String text, @Nullable UUID location, @Nullable UUID contact)
            throws SQLException {
        for (DemoRow row : pattern(text).toList()) {
            for (int weekday :
                    row.get("weekdays").chars().map(digit -> digit - '0').toArray()) {
                inserts.add(
                        DemoId.of("schedule", text, String.valueOf(weekday), location + "|" + contact),
                        tenant(),
                        location,
                        contact,
                        null,
                        "WEEKLY",
                        1,
                        weekday,
                        null,
                        LocalTime.parse(row.get("opens")),
                        LocalTime.parse(row.get("closes")),
                        row.yes("bank_holidays"),
                        ALWAYS);
            }
        }
    }

    private static Stream<DemoRow> pattern(String text) {
        return DemoFile.OPENING_HOURS.rows().stream()
                .filter(row -> row.get("text").equals(text));
    }

    private void surgeryHours(Inserts inserts, DemoRow row) throws SQLException {
        inserts.add(
                DemoId.of("schedule", surgery(row).toString()),
                tenant(),
                null,
                null,
                surgery(row),
                row.get("frequency"),
                row.number("every"),
                row.number("weekday"),
                row.number("nth"),
                LocalTime.parse(row.get("opens")),
                LocalTime.parse(row.get("closes")),
                false,
                row.since("from"));
    }

    private void exceptions() throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "schedule_exception",
                "id",
                "tenant_id",
                "location_id",
                "day",
                "opens_at",
                "closes_at",
                "reason")) {
            for (DemoRow row : ofItsLocations(DemoFile.SCHEDULE_EXCEPTIONS)) {
                inserts.add(
                        DemoId.of("schedule_exception", row.get("location"), row.get("day")),
                        tenant(),
                        row.id("location", "location"),
                        row.date("day"),
                        row.has("opens") ? LocalTime.parse(row.get("opens")) : null,
                        row.has("closes") ? LocalTime.parse(row.get("closes")) : null,
                        row.text("reason"));
            }
            inserts.send();
        }
    }

    private void offers() throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "service_offer",
                "id",
                "tenant_id",
                "service_id",
                "description",
                "who_qualifies",
                "cost",
                "what_to_bring")) {
            for (DemoRow row : DemoFile.OFFERS.rows()) {
                if (row.get("organisation").equals(body)) {
                    inserts.add(
                            DemoId.of("offer", body, row.get("service")),
                            tenant(),
                            row.id("service", "service"),
                            row.text("description"),
                            row.text("who_qualifies"),
                            row.text("cost"),
                            row.text("what_to_bring"));
                }
            }
            inserts.send();
        }
    }
}
