package org.partnershipportal.deploy.bench.baseline;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of all statements as one JSON text, each value under the name of its column. */
final class JsonRows {
    private static final int FIRST_PRINTABLE = ' ';

    private final StringBuilder json = new StringBuilder(4096).append("{\"results\":[");

    void add(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        json.append('[');
        while (rows.next()) {
            json.append('{');
            for (int column = 1; column <= columns; column++) {
                quoted(rows.getMetaData().getColumnLabel(column));
                json.append(':');
                value(rows.getObject(column));
                json.append(',');
            }
            closeLast('}').append(',');
        }
        closeLast(']').append(',');
    }

    String end() {
        return closeLast(']').append('}').toString();
    }

    /** Takes the place of the comma behind the last value, if there is one. */
    private StringBuilder closeLast(char bracket) {
        int last = json.length() - 1;
        if (json.charAt(last) == ',') {
            json.setLength(last);
        }
        return json.append(bracket);
    }

    private void value(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            quoted(value.toString());
        }
    }

    private void quoted(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
