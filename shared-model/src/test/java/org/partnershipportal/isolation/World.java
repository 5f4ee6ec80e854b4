package org.partnershipportal.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.partnershipportal.fixture.TestDatabase;

/** The small partnership of world.sql, in a database of its own. */
final class World {
    private static final Pattern ID = Pattern.compile("#([0-9a-f]{1,6})\\b");
    private static final Map<String, TestDatabase> PLANTED = new HashMap<>();

    private World() {}

    static TestDatabase database() throws SQLException {
        return planted("isolation");
    }

    /** Another one like it, for who changes the policies while others look at them. */
    static TestDatabase weakened() throws SQLException {
        return planted("weakened");
    }

    private static synchronized TestDatabase planted(String name) throws SQLException {
        TestDatabase planted = PLANTED.get(name);
        if (planted == null) {
            planted = TestDatabase.named(name);
            plant(planted);
            PLANTED.put(name, planted);
        }
        return planted;
    }

    private static void plant(TestDatabase empty) throws SQLException {
        try (Connection superuser = empty.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute(withIds(resource("world.sql")));
            superuser.commit();
        }
    }

    /** The id that ends in these digits; {@code #1a} in the files. */
    static UUID id(String end) {
        return UUID.fromString("00000000-0000-0000-0000-" + "0".repeat(12 - end.length()) + end);
    }

    /** The other way round; what is no id stands for itself. */
    static String label(Object value) {
        return value instanceof UUID id
                ? Long.toHexString(id.getLeastSignificantBits() & 0xffffffffffffL)
                : value.toString();
    }

    static String withIds(String sql) {
        return ID.matcher(sql).replaceAll(found -> "'" + id(found.group(1)) + "'");
    }

    static String resource(String name) {
        try (InputStream in = World.class.getResourceAsStream("/isolation/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
