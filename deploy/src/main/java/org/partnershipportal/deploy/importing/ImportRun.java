package org.partnershipportal.deploy.importing;

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
import org.partnershipportal.deploy.part.AdminDatabase;
import org.partnershipportal.deploy.part.LaunchFailure;
import org.partnershipportal.deploy.part.Progress;

/** Brings one file in: all of it, or nothing. */
public final class ImportRun {
    private final AdminDatabase database;
    private final boolean isDry;
    private final Progress progress;

    /** @param isDry whether the file is only checked and reported on */
    public ImportRun(AdminDatabase database, boolean isDry, Progress progress) {
        this.database = database;
        this.isDry = isDry;
        this.progress = progress;
    }

    /**
     * Reads, checks, reports, and if it is not dry makes it so. The same file again changes nothing.
     *
     * @throws ImportRefused when anything is wrong with the file, row by row; nothing is changed then
     * @throws LaunchFailure when the database cannot be reached or fails; nothing of the file is seen then
     */
    public void load(Import kind, Path file) {
        try (SourceFile source = new SourceFile(file, progress);
                StewardSession session = StewardSession.open(database)) {
            Import.Source origin = new Import.Source(String.valueOf(file.getFileName()), sha256(file));
            if (session.in(() -> kind.isLoaded(session, origin.sha256()))) {
                progress.say("This file is loaded already. Nothing was changed.");
                return;
            }
            progress.timed("Read and checked", () -> stage(kind, source, session));
            session.in(() -> kind.report(session)).forEach(progress::say);
            if (isDry) {
                progress.say("A dry run: nothing was changed.");
                return;
            }
            progress.timed("Loaded", () -> kind.publish(session, origin));
            progress.say("Done: " + kind.what() + ".");
        } catch (IOException | SQLException e) {
            throw new LaunchFailure("The import failed: " + e.getMessage() + "\nWhat was there before still holds.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("The import was interrupted.", e);
        }
    }

    private void stage(Import kind, SourceFile source, StewardSession session) throws SQLException {
        Wrongs wrongs = new Wrongs();
        session.in(() -> {
            session.change(
                    "create temporary table staged (row integer, " + kind.staged() + ") on commit preserve rows");
            copy(kind, source, session, wrongs);
            wrongs.refuseIfAny();
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
