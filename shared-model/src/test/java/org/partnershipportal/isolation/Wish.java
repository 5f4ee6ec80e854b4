package org.partnershipportal.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.tenancy.AskerAnnouncement;

/**
 * A change that somebody tries: statements of which the last is judged. Comes of it a number of rows, {@code denied} by
 * a grant, {@code refused} by a policy, or {@code stopped} by a constraint or trigger.
 */
record Wish(String name, Actor actor, boolean isBare, String expected, List<String> statements) implements Probe {

    private static final Pattern HEAD =
            Pattern.compile("-- wish: (.+?) \\| as: ([a-z0-9-]+)( \\| bare)? \\| then: (\\w+)\\R");
    private static final Pattern TABLE = Pattern.compile("^(?:insert into|update|delete from) (\\w+)");

    @Override
    public String table() {
        Matcher table = TABLE.matcher(statements.get(statements.size() - 1));
        if (!table.find()) {
            throw new IllegalStateException("no change: " + name);
        }
        return table.group(1);
    }

    @Override
    public String login() {
        return actor.login();
    }

    @Override
    public String attempt(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isBare) {
                statement.execute("set local session_replication_role = replica");
            }
            AskerAnnouncement.announce(connection, actor.asker());
            prepare(statement);
            return String.valueOf(statement.executeUpdate(statements.get(statements.size() - 1)));
        }
    }

    /** What comes before the judged statement must succeed; else the outcome says so. */
    private void prepare(Statement statement) throws SQLException {
        for (String before : statements.subList(0, statements.size() - 1)) {
            try {
                statement.executeUpdate(before);
            } catch (SQLException e) {
                throw new SQLException("before the wish: " + e.getMessage(), "P0001", e);
            }
        }
    }

    /** All of wishes.sql. */
    static List<Wish> all() {
        String file = World.resource("wishes.sql");
        Matcher head = HEAD.matcher(file);
        var wishes = new ArrayList<Wish>();
        while (head.find()) {
            int end = file.indexOf("\n-- ", head.end());
            String body = file.substring(head.end(), end < 0 ? file.length() : end);
            wishes.add(new Wish(
                    head.group(1), Actor.of(head.group(2)), head.group(3) != null, head.group(4), statements(body)));
        }
        return wishes;
    }

    private static List<String> statements(String body) {
        return Arrays.stream(World.withIds(body).split(";\\s*(\\R|$)", -1))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }
}
