package org.partnershipportal.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into the temporary table {@code staged}, by COPY: the tables themselves have row-level security, and
 * there COPY is not allowed.
 */
final class Staging {
    private static final int SEND_AT = 1 << 16;
    private static final Pattern SPECIAL = Pattern.compile("[\\\\\t\n\r]");

    private final CopyIn copy;
    private final StringBuilder lines = new StringBuilder(SEND_AT + 1024);

    Staging(Connection connection) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staged from stdin");
    }

    /** Adds a row; null stays null. */
    void add(@Nullable Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : escaped(values[i].toString()));
        }
        lines.append('\n');
        if (lines.length() > SEND_AT) {
            send();
        }
    }

    private static String escaped(String value) {
        Matcher special = SPECIAL.matcher(value);
        return special.find()
                ? special.replaceAll(found -> Matcher.quoteReplacement("\\" + letter(found.group())))
                : value;
    }

    private static String letter(String special) {
        return switch (special) {
            case "\t" -> "t";
            case "\n" -> "n";
            case "\r" -> "r";
            default -> "\\";
        };
    }

    private void send() throws IOException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    void end() throws IOException, SQLException {
        send();
        copy.endCopy();
    }

    void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
