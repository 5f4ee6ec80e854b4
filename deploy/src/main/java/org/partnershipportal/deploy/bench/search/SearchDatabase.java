package org.partnershipportal.deploy.bench.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.partnershipportal.deploy.part.Migration;

/** A PostgreSQL of its own with databases as the portal's, thrown away at the end. */
final class SearchDatabase implements AutoCloseable {
    private static final String PASSWORD = "bench-only";

    private final EmbeddedPostgres postgres;

    SearchDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", "256MB")
                .start();
    }

    /** Makes one with everything that the migrations make. */
    void create(String name) throws IOException, SQLException {
        run(connect("postgres", "postgres", ""), "create database " + name);
        run(superuser(name), bootstrap());
        new Migration(url(name), "portal_owner", PASSWORD).run();
    }

    String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name;
    }

    String password() {
        return PASSWORD;
    }

    /** As the public application connects. */
    Connection asPublic(String name) throws SQLException {
        return connect(name, "portal_web", PASSWORD);
    }

    Connection superuser(String name) throws SQLException {
        return connect(name, "postgres", "");
    }

    private Connection connect(String name, String user, String password) throws SQLException {
        return DriverManager.getConnection(url(name), user, password);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String bootstrap() throws IOException {
        try (InputStream file = Objects.requireNonNull(SearchDatabase.class.getResourceAsStream("/db/bootstrap.sql"))) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return sql.replaceAll(":'\\w+_password'", "'" + PASSWORD + "'");
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
