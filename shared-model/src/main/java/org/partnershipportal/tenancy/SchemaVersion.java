package org.partnershipportal.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** How new the database's schema is, and how new this application needs it. Versions are the numbers of migrations. */
@ApplicationScoped
public class SchemaVersion {
    private static final String FOLDER = "/db/migration";
    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.+\\.sql");
    private static final String NEWEST =
            "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success";

    private static final Asker WHO = Asker.person("system:readiness");

    /** Not JPA: asked from within another application, that would take the other one's persistence unit. */
    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** The newest migration that the database has. */
    public int present() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            AskerAnnouncement.announce(connection, WHO);
            int newest = newest(connection);
            connection.rollback();
            return newest;
        }
    }

    private static int newest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(NEWEST)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The newest migration that came with this application. */
    public int needed() {
        try {
            URI folder = Objects.requireNonNull(SchemaVersion.class.getResource(FOLDER), FOLDER)
                    .toURI();
            if (folder.getScheme().equals("file")) {
                return newest(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return newest(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> MIGRATION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
