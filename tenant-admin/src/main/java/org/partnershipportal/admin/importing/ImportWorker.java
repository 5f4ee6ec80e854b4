package org.partnershipportal.admin.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.partnershipportal.importing.ImportJob;
import org.partnershipportal.importing.ImportRunRow;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Keeps the files that were brought until they are loaded, and works on them behind the requests. They lie on the disk of
 * this node: a file that waits when the node ends is brought again.
 */
@ApplicationScoped
public class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    Settings settings;

    /** Puts a file aside, as it comes, without holding it in memory. */
    public void keep(UUID id, InputStream content) throws IOException {
        Files.createDirectories(file(id).getParent());
        Files.copy(content, file(id), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether the file is still here. */
    public boolean isKept(UUID id) {
        return Files.exists(file(id));
    }

    public void forget(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file that was brought in cannot be removed", e);
        }
    }

    public void rehearse(ImportRunRow run, String user) {
        executor.execute(() -> work(run, user, job -> job.rehearse(file(run.id()))));
    }

    public void load(ImportRunRow run, String user) {
        executor.execute(() -> {
            work(run, user, job -> job.load(file(run.id())));
            forget(run.id());
        });
    }

    /** What is to be done with a file. */
    @FunctionalInterface
    private interface Work {
        void of(ImportJob job) throws SQLException;
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever failed is listed with the file, and logged
    private void work(ImportRunRow run, String user, Work work) {
        ImportJob job = new ImportJob(source(), user, run);
        try {
            work.of(job);
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.SEVERE, "The import " + run.id() + " broke off", e);
            breakOff(job);
        }
    }

    /** Connections of its own, past the server's pool: that hides the driver's COPY, and an import lasts long. */
    private DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.get(Setting.DB_URL));
        source.setUser(settings.get(Setting.DB_ADMIN_USER));
        source.setPassword(settings.get(Setting.DB_ADMIN_PASSWORD));
        source.setApplicationName("portal import");
        return source;
    }

    private static void breakOff(ImportJob job) {
        try {
            job.fail("It broke off. What was there before still holds.");
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, "That an import broke off could not be written down", e);
        }
    }

    private static Path file(UUID id) {
        return Path.of(System.getProperty("java.io.tmpdir"), "portal-imports", id + ".csv");
    }
}
