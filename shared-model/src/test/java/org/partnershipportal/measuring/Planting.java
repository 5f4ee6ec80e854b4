package org.partnershipportal.measuring;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.worktime.LondonClock;

/** Writes what has happened as it would stand, at whatever time, past the triggers that ask who does it. */
final class Planting implements AutoCloseable {
    private final Connection connection;

    Planting() {
        try {
            connection = Database.current().superuser();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set search_path = portal; set local session_replication_role = replica");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void change(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                Object value = arguments[i];
                statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.commit();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static UUID body(String slug) {
        return id("organisation:" + slug);
    }
}
