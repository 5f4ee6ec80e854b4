package org.partnershipportal.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A native statement with {@code ?1}, {@code ?2} … for its arguments, sent as plain JDBC on the connection of the
 * transaction. EclipseLink would take each apart and put it together again at each call, which costs as much as the way to
 * the database and back (ADR 16).
 *
 * @param sql as JDBC wants it
 * @param order for each {@code ?} of it the argument that stands there, from 0
 */
record NativeStatement(String sql, List<Integer> order) {
    private static final Pattern ARGUMENT = Pattern.compile("\\?(\\d+)");

    static NativeStatement of(String numbered) {
        List<Integer> order = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(numbered);
        StringBuilder sql = new StringBuilder(numbered.length());
        while (argument.find()) {
            order.add(Integer.parseInt(argument.group(1)) - 1);
            argument.appendReplacement(sql, "?");
        }
        return new NativeStatement(argument.appendTail(sql).toString(), List.copyOf(order));
    }

    /** All rows. */
    <T> List<T> list(Connection connection, Function<Columns, T> shape, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, arguments);
                ResultSet rows = statement.executeQuery()) {
            int width = rows.getMetaData().getColumnCount();
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(shape.apply(new Columns(row(rows, width))));
            }
            return Collections.unmodifiableList(all);
        }
    }

    /** Makes the change; returns how many rows it touched. */
    int change(Connection connection, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(connection, arguments)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(Connection connection, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int index = 0;
        for (int argument : order) {
            set(statement, ++index, arguments[argument]);
        }
        return statement;
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(index, value);
        }
    }

    private static @Nullable Object[] row(ResultSet rows, int width) throws SQLException {
        @Nullable Object[] values = new Object[width];
        for (int i = 0; i < width; i++) {
            values[i] = rows.getObject(i + 1);
        }
        return values;
    }
}
