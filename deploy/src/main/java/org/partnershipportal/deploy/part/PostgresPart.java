package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Real PostgreSQL with everything that keeps data safe switched on, on loopback only. Each login has a password, the
 * superuser too.
 */
public final class PostgresPart implements Part {
    private static final String SUPERUSER = "postgres";
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String ROOT_UID = "0";

    private final DataFolder data;
    private final Children children;
    private final Software software;
    private final Ports ports;
    private volatile @Nullable Child child;

    PostgresPart(DataFolder data, Children children, Software software, Ports ports) {
        this.data = data;
        this.children = children;
        this.software = software;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Path programs = PostgresBinaries.unpackedIn(software);
        Path database = data.path("database");
        if (!Files.exists(database.resolve("PG_VERSION"))) {
            initialise(programs, database);
        }
        requireSameVersion(database);
        Child started = children.start("postgresql", command(programs, database), Map.of());
        child = started;
        Readiness.await(started, LIMIT, this::answers);
    }

    private List<String> command(Path programs, Path database) throws IOException {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D", database.toString()));
        Map<String, Object> settings = Map.of(
                "port", ports.postgres(),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", 120,
                "shared_buffers", "64MB",
                "fsync", "on",
                "synchronous_commit", "on",
                "log_line_prefix", "%m %u@%d ");
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private void initialise(Path programs, Path database) throws IOException, InterruptedException {
        Folders.delete(database);
        Path password = Files.createTempFile(data.path("."), "superuser", ".tmp");
        try {
            Files.writeString(password, data.secrets().of("postgres.superuser") + "\n");
            List<String> command = new ArrayList<>(asOrdinaryUser());
            command.addAll(List.of(programs.resolve("bin/initdb").toString(), "-D", database.toString()));
            command.addAll(List.of("-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8"));
            command.addAll(List.of("--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-GB"));
            children.run("postgresql-initdb", command, Map.of(), LIMIT);
        } finally {
            Files.delete(password);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace without names makes root an ordinary user. */
    private static List<String> asOrdinaryUser() throws IOException {
        Path self = Path.of("/proc/self");
        boolean root = Files.isDirectory(self)
                && ROOT_UID.equals(Files.getAttribute(self, "unix:uid").toString());
        return root ? List.of("unshare", "-U") : List.of();
    }

    private static void requireSameVersion(Path database) throws IOException {
        String kept = Files.readString(database.resolve("PG_VERSION")).strip();
        String ours = Versions.of("postgresql").replaceFirst("\\..*", "");
        if (!kept.equals(ours)) {
            throw new LaunchFailure("The data folder was made by PostgreSQL " + kept + " and this portal brings " + ours
                    + ". Begin anew with --fresh, or choose another folder: --data DIR");
        }
    }

    private boolean answers() throws IOException {
        try (Connection connection = connectAsSuperuser("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** For bootstrap and tests; the applications never see this login. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database), SUPERUSER, data.secrets().of("postgres.superuser"));
    }

    /** The JDBC address of a database in it. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        Child running = child;
        if (running != null) {
            running.interrupt();
            child = null;
        }
    }
}
