package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.importing.ImportLock;
import org.partnershipportal.importing.ImportRefused;
import org.partnershipportal.importing.ImportRun;
import org.partnershipportal.importing.PlaceNameImport;
import org.postgresql.ds.PGSimpleDataSource;

/** A file that is brought in while the demo is planted is refused, and the demo waits for one that is at work. */
class DemoPlantingIT {
    private static final int LONGEST = 120;

    @TempDir
    private Path folder;

    @Test
    void aFileIsRefusedWhileTheDemoIsPlanted() throws Exception {
        TestDatabase database = TestDatabase.named("planting");
        CompletableFuture<Void> planting;
        try (Connection holding = database.superuser();
                Statement statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            statement.execute("lock table portal.council_service in exclusive mode");
            planting = CompletableFuture.runAsync(() -> plant(database));
            awaitWaiting(database, "relation");
            assertThatThrownBy(() -> bringIn(database))
                    .isInstanceOf(ImportRefused.class)
                    .hasMessageContaining("the demo partnership is being planted");
            holding.rollback();
        }
        planting.get(LONGEST, TimeUnit.SECONDS);
        bringIn(database);
    }

    @Test
    void theDemoWaitsForAFileThatIsAtWork() throws Exception {
        TestDatabase database = TestDatabase.named("plantinglater");
        CompletableFuture<Void> planting;
        try (Connection importing = database.superuser();
                Statement statement = importing.createStatement()) {
            statement.execute(ImportLock.WAIT);
            planting = CompletableFuture.runAsync(() -> plant(database));
            awaitWaiting(database, "advisory");
            assertThat(planting).isNotDone();
        }
        planting.get(LONGEST, TimeUnit.SECONDS);
    }

    private void bringIn(TestDatabase database) throws IOException {
        Path file = folder.resolve("names.csv");
        Files.writeString(file, "name,kind,council_gss\nNewtown,town,E07000067\n");
        new ImportRun(source(database), ImportRun.COMMAND_LINE, false, line -> {}).load(new PlaceNameImport(), file);
    }

    private static void plant(TestDatabase database) {
        try {
            DemoPartnership.load(
                    database.url(),
                    "portal_admin",
                    database.password(),
                    DemoSignIns.people().stream()
                            .collect(Collectors.toMap(DemoSignIns.Person::username, DemoSignIns.Person::username)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource source(TestDatabase database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser("portal_admin");
        source.setPassword(database.password());
        return source;
    }

    /** Until somebody waits for a lock of this kind. */
    private static void awaitWaiting(TestDatabase database, String kind) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST);
        try (Connection looking = database.superuser();
                Statement statement = looking.createStatement()) {
            while (System.nanoTime() < end) {
                try (ResultSet rows = statement.executeQuery("select 1 from pg_locks l join pg_database d"
                        + " on d.oid = l.database and d.datname = current_database() where not l.granted"
                        + " and l.locktype = '" + kind + "'")) {
                    if (rows.next()) {
                        return;
                    }
                }
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("nobody waits for a lock: " + kind);
    }
}
