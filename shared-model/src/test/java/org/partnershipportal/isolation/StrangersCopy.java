package org.partnershipportal.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.partnershipportal.tenancy.AskerAnnouncement;

/** Somebody who has nothing to do with a row writes the same row again. A policy must refuse before a key does. */
record StrangersCopy(Table of, String row) implements Probe {

    @Override
    public String name() {
        return "a stranger copies " + row + " of " + table();
    }

    @Override
    public String table() {
        return of.name();
    }

    @Override
    public String login() {
        return Actor.STRANGER.login();
    }

    @Override
    public boolean isBare() {
        return true;
    }

    @Override
    public String expected() {
        return "refused";
    }

    @Override
    public String attempt(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
        }
        AskerAnnouncement.announce(connection, Actor.STRANGER.asker());
        String columns = String.join(", ", of.columns());
        String sql = "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)"
                .formatted(table(), columns);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, row);
            return String.valueOf(insert.executeUpdate());
        }
    }
}
