package org.partnershipportal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Brings one file in: all of it, or nothing. */
public final class ImportRun {
    /** Who brings in what comes from the command line. */
    public static final String COMMAND_LINE = "system:import";

    private static final int CHECKED = 65;
    private static final int DONE = 100;

    private final DataSource database;
    private final String user;
    private final boolean isDry;
    private final ImportProgress progress;

    /**
     * @param database by the login of the administrators' application
     * @param user who brings files in
     * @param isDry whether the file is only checked and reported on
     */
    public ImportRun(DataSource database, String user, boolean isDry, ImportProgress progress) {
        this.database = database;
        this.user = user;
        this.isDry = isDry;
        this.progress = progress;
    }

    /** The same, of a file that is called by its own name. */
    public ImportOutcome load(Import kind, Path file) {
        return load(kind, file, String.valueOf(file.getFileName()), null);
    }

    /**
     * Reads, checks, reports, and if it is not dry makes it so. The same file again changes nothing.
     *
     * @param name of the file, as people know it
     * @param expected the sha256 that the file must have; null for any
     * @throws ImportRefused when anything is wrong with the file, row by row; nothing is changed then
     * @throws ImportFailed when the database cannot be reached or fails; nothing of the file is seen then
     */
    public ImportOutcome load(Import kind, Path file, String name, @Nullable String expected) {
        try (SourceFile source = new SourceFile(file, progress);
                StewardSession session = StewardSession.open(database, user)) {
            Import.Source origin = new Import.Source(name, sha256(file));
            if (expected != null && !expected.equals(origin.sha256())) {
                throw new ImportRefused("This is not the file that was rehearsed.");
            }
            if (session.in(() -> kind.isLoaded(session, origin.sha256()))) {
                progress.say("This file is loaded already. Nothing was changed.");
                return new ImportOutcome(origin.sha256(), List.of(), false);
            }
            timed("Read and checked", () -> stage(kind, source, session));
            progress.reached(CHECKED);
            List<ImportCount> counts = session.in(() -> kind.report(session));
            counts.forEach(count -> progress.say(count.line()));
            boolean changes = counts.stream().anyMatch(ImportCount::isToDo);
            finish(kind, session, origin, changes);
            return new ImportOutcome(origin.sha256(), counts, changes);
        } catch (IOException | SQLException e) {
            throw new ImportFailed(e);
        }
    }

    private void finish(Import kind, StewardSession session, Import.Source origin, boolean changes)
            throws IOException, SQLException {
        if (!changes) {
            progress.say("All of it is there already. Nothing was changed.");
        } else if (isDry) {
            progress.say("A dry run: nothing was changed.");
        } else {
            timed("Loaded", () -> kind.publish(session, origin));
            progress.say("Done: " + kind.what() + ".");
        }
        progress.reached(DONE);
    }

    /** Something that takes a while. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException, SQLException;
    }

    private void timed(String what, Step step) throws IOException, SQLException {
        long start = System.nanoTime();
        step.run();
        progress.say(String.format(Locale.UK, "  %-44s %5.1f s", what, (System.nanoTime() - start) / 1e9));
    }

    private void stage(Import kind, SourceFile source, StewardSession session) throws SQLException {
        Wrongs wrongs = new Wrongs();
        session.in(() -> {
            session.change(
                    "create temporary table staged (row integer, " + kind.staged() + ") on commit preserve rows");
            copy(kind, source, session, wrongs);
            session.change("analyze staged");
            kind.check(session, wrongs);
            wrongs.refuseIfAny();
            return 0;
        });
    }

    private static void copy(Import kind, SourceFile source, StewardSession session, Wrongs wrongs)
            throws SQLException {
        Staging staging = new Staging(session.connection());
        try {
            long rows = source.read(kind.columns(), wrongs, row -> kind.stage(row, staging));
            if (rows == 0) {
                throw new ImportRefused("The file has a header and no rows.");
            }
            staging.end();
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        } finally {
            staging.cancel();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
