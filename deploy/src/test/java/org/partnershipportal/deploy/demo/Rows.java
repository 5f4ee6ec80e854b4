package org.partnershipportal.deploy.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Columns of the demo files, as the tests look at them. */
final class Rows {
    private static final Set<String> COUNCILS = Set.of("COUNTY", "DISTRICT", "UNITARY");

    private Rows() {}

    static List<String> column(DemoFile file, String column) {
        return file.rows().stream().map(row -> row.get(column)).toList();
    }

    static Set<String> filled(DemoFile file, String column) {
        return column(file, column).stream().filter(value -> !value.isEmpty()).collect(Collectors.toSet());
    }

    /** One text a row: the values of these columns, for asking whether a key stands twice. */
    static List<String> keys(DemoFile file, String... columns) {
        return file.rows().stream()
                .map(row -> Arrays.stream(columns).map(row::get).collect(Collectors.joining(" | ")))
                .toList();
    }

    static Set<String> slugs() {
        return filled(DemoFile.ORGANISATIONS, "slug");
    }

    /** Councils over the border: known by name and website, and no part of the partnership. */
    static Set<String> neighbours() {
        return DemoFile.ORGANISATIONS.rows().stream()
                .filter(row -> row.get("tenant").equals("no") && COUNCILS.contains(row.get("kind")))
                .map(row -> row.get("slug"))
                .collect(Collectors.toSet());
    }

    /** The tenants whose people work here; the others answer by one-time link. */
    static Set<String> inboxes() {
        return DemoFile.ORGANISATIONS.rows().stream()
                .filter(row -> row.yes("live_inbox"))
                .map(row -> row.get("slug"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> tenants() {
        return DemoFile.ORGANISATIONS.rows().stream()
                .filter(row -> row.get("tenant").equals("yes"))
                .map(row -> row.get("slug"))
                .collect(Collectors.toSet());
    }
}
