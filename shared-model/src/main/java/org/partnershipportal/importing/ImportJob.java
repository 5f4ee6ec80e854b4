package org.partnershipportal.importing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;

/** The work on a listed file, behind the request that asked for it; how far it is and how it ends is written down. */
public final class ImportJob {
    private static final int TELL_AT = 2;

    private final DataSource source;
    private final String user;
    private final ImportRunRow run;
    private int told;

    /** @param user who asked for the work */
    public ImportJob(DataSource source, String user, ImportRunRow run) {
        this.source = source;
        this.user = user;
        this.run = run;
    }

    /** Checks the file and writes down what it would change, or what is wrong with it. */
    public void rehearse(Path file) throws SQLException {
        ImportOutcome outcome = work(file, true);
        if (outcome != null) {
            end("REHEARSED", outcome, List.of());
        }
    }

    /** Loads the file, if it is the very one that was rehearsed. */
    public void load(Path file) throws SQLException {
        ImportOutcome outcome = work(file, false);
        if (outcome != null) {
            end("LOADED", outcome, List.of());
        }
    }

    /** Writes down that the work broke off; what was there before still holds. */
    public void fail(String why) throws SQLException {
        end(
                "FAILED",
                new ImportOutcome(Objects.requireNonNullElse(run.sha256(), ""), run.counts(), false),
                List.of(why));
    }

    private @Nullable ImportOutcome work(Path file, boolean isDry) throws SQLException {
        try {
            return new ImportRun(source, user, isDry, new Journal())
                    .load(run.kind().make(), file, run.fileName(), run.sha256());
        } catch (ImportRefused refused) {
            end(
                    "REFUSED",
                    new ImportOutcome(Objects.requireNonNullElse(run.sha256(), ""), List.of(), false),
                    refused.reasons());
        } catch (ImportFailed failed) {
            fail(String.valueOf(failed.getMessage()));
        }
        return null;
    }

    private void end(String status, ImportOutcome outcome, List<String> messages) throws SQLException {
        String counts = outcome.counts().stream()
                .map(count -> count.count() + "\t" + count.what())
                .collect(Collectors.joining("\n"));
        change(
                "update import_run set status = ?, percent = 100, sha256 = nullif(?, ''), counts = ?, changes = ?,"
                        + " messages = ?, touched_at = now() where id = ?",
                status,
                outcome.sha256(),
                counts,
                outcome.changes(),
                String.join("\n", messages),
                run.id());
    }

    private void change(String sql, Object... arguments) throws SQLException {
        AskedTransaction.as(Asker.steward(user), source, connection -> execute(connection, sql, arguments));
    }

    private static int execute(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** Writes down how far it is, each time that it is worth a look. */
    private final class Journal implements ImportProgress {
        @Override
        public void say(String line) {
            // the page shows the figures and the messages, not the lines of the terminal
        }

        @Override
        public void reached(int percent) {
            if (percent >= told + TELL_AT) {
                told = percent;
                try {
                    change(
                            "update import_run set percent = ?, touched_at = now() where id = ?",
                            Math.min(percent, 99),
                            run.id());
                } catch (SQLException e) {
                    throw new ImportFailed(e);
                }
            }
        }
    }
}
