package org.partnershipportal.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.tenancy.AskerAnnouncement;

/** Which rows of a table somebody sees: the labels of their keys, {@code -} for none, {@code denied} for no right. */
record Sight(Table of, Actor actor, String expected) implements Probe {

    private static final String ALL = "all";

    @Override
    public String name() {
        return actor.label() + " reads " + table();
    }

    @Override
    public String table() {
        return of.name();
    }

    @Override
    public String login() {
        return actor.login();
    }

    @Override
    public String attempt(Connection connection) throws SQLException {
        AskerAnnouncement.announce(connection, actor.asker());
        return rows(connection, of);
    }

    static String rows(Connection connection, Table table) throws SQLException {
        var labels = new TreeSet<String>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select " + String.join(", ", table.key()) + " from " + table.name())) {
            while (rows.next()) {
                labels.add(label(rows, table.key().size()));
            }
        }
        return labels.isEmpty() ? "-" : String.join(" ", labels);
    }

    private static String label(ResultSet row, int columns) throws SQLException {
        var parts = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
            parts.add(World.label(row.getObject(i)));
        }
        return String.join("/", parts);
    }

    /** All of sight.csv, of sight-by-link.csv for who opened a link and for the job that deletes, of sight-by-desk.csv for a shared desk, and of sight-by-councillor.csv; "all" becomes the rows that the superuser sees. */
    static List<Sight> all(Connection superuser) throws SQLException {
        var sights = new ArrayList<Sight>();
        Map<String, Table> tables =
                Catalogue.tables(superuser).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        for (String file : List.of("sight.csv", "sight-by-link.csv", "sight-by-desk.csv", "sight-by-councillor.csv")) {
            List<String> lines = World.resource(file).lines().toList();
            List<String> actors = cells(lines.get(0));
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Table table = Objects.requireNonNull(tables.get(cells.get(0)), line);
                String everything = rows(superuser, table);
                for (int i = 1; i < cells.size(); i++) {
                    String cell = cells.get(i).equals(ALL) ? everything : cells.get(i);
                    sights.add(new Sight(table, Actor.of(actors.get(i)), cell));
                }
            }
        }
        return sights;
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }
}
