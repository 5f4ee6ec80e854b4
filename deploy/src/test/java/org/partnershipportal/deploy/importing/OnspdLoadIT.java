package org.partnershipportal.deploy.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.deploy.part.AdminDatabase;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.importing.ImportRun;
import org.partnershipportal.importing.OnspdImport;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.AskerAnnouncement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A directory is loaded over another while residents ask: in full size (-Dfull) with 2.7 million rows. */
class OnspdLoadIT {
    private static final Logger LOG = LoggerFactory.getLogger(OnspdLoadIT.class);
    private static final boolean IS_FULL = System.getProperty("full") != null;
    private static final int ROWS = IS_FULL ? 2_700_000 : 20_000;
    private static final Duration BUDGET = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(IS_FULL ? 2 : 5);
    private static final String LOOK_UP = "select cell_id from postcode where key = ? and generation ="
            + " (select id from postcode_generation where status = 'CURRENT')";

    private final TestDatabase database = TestDatabase.named("onspdload");

    @TempDir
    private Path folder;

    @Test
    void lookUpsAreAnsweredWhileAGenerationIsLoadedOverAnother() throws Exception {
        String key = load(1);
        AtomicBoolean isLoaded = new AtomicBoolean();
        CompletableFuture<List<Long>> asked = CompletableFuture.supplyAsync(() -> ask(key, isLoaded));
        Instant begun = Instant.now();
        try {
            load(2);
        } finally {
            isLoaded.set(true);
        }
        Duration loading = Duration.between(begun, Instant.now());
        List<Long> micros = asked.get();
        Collections.sort(micros);
        LOG.info(
                "{} rows generated and loaded over as many in {} s; {} look-ups meanwhile, p50 {} µs, p99 {} µs, longest {} µs",
                ROWS,
                loading.toSeconds(),
                micros.size(),
                micros.get(micros.size() / 2),
                micros.get(micros.size() * 99 / 100),
                micros.get(micros.size() - 1));
        assertThat(loading).isLessThan(BUDGET);
        assertThat(micros.get(micros.size() - 1)).isLessThan(LONGEST_WAIT.toMillis() * 1_000);
    }

    /** Loads a directory of that seed; returns the key of its first postcode, which all of them have. */
    private String load(long seed) throws IOException {
        Path file = folder.resolve("onspd-" + seed + ".csv");
        new OnspdSample(seed, List.of()).write(file, ROWS);
        AdminDatabase admin = new AdminDatabase(database.url(), "portal_admin", database.password());
        new ImportRun(admin.source(), ImportRun.COMMAND_LINE, false, LOG::info).load(new OnspdImport(false), file);
        try (var lines = Files.lines(file)) {
            return lines.skip(1).findFirst().orElseThrow().split(",", -1)[2].replace(" ", "");
        }
    }

    /** One look-up after the other, each found; how long each took in microseconds. */
    private List<Long> ask(String key, AtomicBoolean isLoaded) {
        List<Long> micros = new ArrayList<>();
        try (Connection connection = database.login("portal_web")) {
            connection.setAutoCommit(false);
            while (!isLoaded.get()) {
                long begun = System.nanoTime();
                AskerAnnouncement.announce(connection, Asker.ANYBODY);
                requireFound(connection, key);
                connection.commit();
                micros.add((System.nanoTime() - begun) / 1_000);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return micros;
    }

    private static void requireFound(Connection connection, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOOK_UP)) {
            statement.setString(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
            }
        }
    }
}
