package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the two databases, the logins, roles and extensions in a PostgreSQL of ours; run at every start. */
final class Bootstrap {
    static final String PORTAL = "portal";
    static final String KEYCLOAK = "keycloak";
    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)_password'");

    private final PostgresPart postgres;
    private final Secrets secrets;

    Bootstrap(PostgresPart postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    void run() throws IOException, SQLException {
        try (Connection connection = postgres.connectAsSuperuser("postgres")) {
            login(connection, KEYCLOAK);
            database(connection, PORTAL, "");
            database(connection, KEYCLOAK, " owner " + KEYCLOAK);
            execute(connection, "revoke all on database " + KEYCLOAK + " from public");
        }
        try (Connection connection = postgres.connectAsSuperuser(PORTAL)) {
            connection.setAutoCommit(false);
            execute(connection, script());
            connection.commit();
        }
    }

    private void login(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name);
        }
        execute(connection, "alter role " + name + " login password '" + secrets.of("db." + name) + "'");
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", name)) {
            execute(connection, "create database " + name + owner);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** bootstrap.sql with psql's variables filled in; secrets hold no quote. */
    private String script() throws IOException {
        try (InputStream file = Objects.requireNonNull(Bootstrap.class.getResourceAsStream("/db/bootstrap.sql"))) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return VARIABLE.matcher(sql)
                    .replaceAll(
                            found -> Matcher.quoteReplacement("'" + secrets.of("db.portal_" + found.group(1)) + "'"));
        }
    }
}
