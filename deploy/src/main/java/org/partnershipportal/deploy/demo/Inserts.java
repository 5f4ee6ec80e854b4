package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for one table, sent together. A row that is there already, or is in the way of one, is left as it is. */
final class Inserts implements AutoCloseable {
    private final PreparedStatement statement;

    Inserts(Connection connection, String table, String... columns) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.length, "?"));
        statement = connection.prepareStatement("insert into " + table + " (" + String.join(", ", List.of(columns))
                + ") values (" + marks + ") on conflict do nothing");
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    void send() throws SQLException {
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
