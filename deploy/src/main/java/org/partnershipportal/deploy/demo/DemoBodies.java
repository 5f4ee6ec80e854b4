package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.place.PlaceText;

/** The bodies, the areas that they serve, and the places in those areas. Written as a steward. */
final class DemoBodies {
    private static final LocalDate JOINED = LocalDate.of(2024, 4, 1);
    private final Connection connection;

    DemoBodies(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException {
        organisations();
        tenants();
        machines();
        areas();
        areasWithinAreas();
        covers();
        places();
    }

    private void organisations() throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "organisation",
                "id",
                "slug",
                "name",
                "kind",
                "website",
                "live_inbox",
                "snac",
                "custodian_code")) {
            for (DemoRow row : DemoFile.ORGANISATIONS.rows()) {
                inserts.add(
                        row.id("organisation", "slug"),
                        row.get("slug"),
                        row.get("name"),
                        row.get("kind"),
                        row.text("website"),
                        row.yes("live_inbox"),
                        row.text("snac"),
                        row.number("custodian_code"));
            }
            inserts.send();
        }
    }

    private void tenants() throws SQLException {
        try (Inserts inserts = new Inserts(connection, "tenant", "id", "status", "joined_on", "keycloak_alias")) {
            for (DemoRow row : DemoFile.ORGANISATIONS.rows()) {
                if (row.yes("tenant")) {
                    inserts.add(row.id("organisation", "slug"), "ACTIVE", JOINED, row.get("slug"));
                }
            }
            inserts.send();
        }
    }

    private void machines() throws SQLException {
        try (Inserts inserts = new Inserts(connection, "machine_client", "client_id", "tenant_id")) {
            for (DemoRow row : DemoFile.MACHINES.rows()) {
                inserts.add(row.get("client_id"), row.id("organisation", "organisation"));
            }
            inserts.send();
        }
    }

    private void areas() throws SQLException {
        try (Inserts inserts = new Inserts(connection, "area", "id", "code", "name", "kind")) {
            for (DemoRow row : DemoFile.AREAS.rows()) {
                inserts.add(row.id("area", "code"), row.get("code"), row.get("name"), row.get("kind"));
            }
            inserts.send();
        }
    }

    private void areasWithinAreas() throws SQLException {
        Map<String, Set<String>> direct = new HashMap<>();
        for (DemoRow row : DemoFile.AREA_WITHIN.rows()) {
            direct.computeIfAbsent(row.get("code"), code -> new HashSet<>()).add(row.get("within"));
        }
        try (Inserts inserts = new Inserts(connection, "area_within", "area_id", "within_id")) {
            for (DemoRow row : DemoFile.AREAS.rows()) {
                for (String container : containers(row.get("code"), direct)) {
                    inserts.add(row.id("area", "code"), DemoId.of("area", container));
                }
            }
            inserts.send();
        }
    }

    /** An area itself and every area around it. */
    private static Set<String> containers(String code, Map<String, Set<String>> direct) {
        Set<String> all = new HashSet<>(Set.of(code));
        direct.getOrDefault(code, Set.of()).forEach(around -> all.addAll(containers(around, direct)));
        return all;
    }

    private void covers() throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "organisation_area",
                "id",
                "organisation_id",
                "area_id",
                "capacity",
                "valid_from",
                "valid_until")) {
            for (DemoRow row : DemoFile.COVERS.rows()) {
                inserts.add(
                        DemoId.of("covers", row.get("organisation"), row.get("area"), row.get("capacity")),
                        row.id("organisation", "organisation"),
                        row.id("area", "area"),
                        row.get("capacity"),
                        row.since("from"),
                        row.date("until"));
            }
            inserts.send();
        }
    }

    private void places() throws SQLException {
        try (Inserts inserts = new Inserts(connection, "place", "id", "kind", "name", "key", "area_id")) {
            for (DemoRow row : DemoFile.PLACES.rows()) {
                for (String typed : typedNames(row)) {
                    String key = placeKey(row.get("kind"), typed);
                    UUID id = DemoId.of("place", row.get("kind"), key, row.get("area"));
                    inserts.add(id, row.get("kind"), row.get("name"), key, row.id("area", "area"));
                }
            }
            inserts.send();
        }
    }

    static String placeKey(String kind, String typed) {
        PlaceText text = new PlaceText(typed);
        return switch (kind) {
            case "POSTCODE" -> text.postcodeKey().orElseThrow();
            case "OUTWARD" -> text.outwardKey().orElseThrow();
            default -> text.nameKey();
        };
    }

    private static List<String> typedNames(DemoRow place) {
        return Stream.concat(
                        Stream.of(place.get("name")),
                        Arrays.stream(place.get("also").split(";")))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
