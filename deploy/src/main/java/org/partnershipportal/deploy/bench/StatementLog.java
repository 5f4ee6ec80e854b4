package org.partnershipportal.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.partnershipportal.deploy.part.PostgresPart;

/** Reads in PostgreSQL's own log what a request sends to it, by having every statement logged for a moment. */
public final class StatementLog {
    /** A running server obeys a new setting only after a moment: so many requests are tried. */
    private static final int TRIES = 200;

    private static final String MARK = "execute ";

    private final PostgresPart postgres;
    private final Path log;

    /** @param log where that server writes its log */
    public StatementLog(PostgresPart postgres, Path log) {
        this.postgres = postgres;
        this.log = log;
    }

    /** Something that is asked of the server. */
    @FunctionalInterface
    public interface Request {
        void send() throws IOException;
    }

    /**
     * What one request sends, as PostgreSQL logs it.
     *
     * @throws BenchFailure when it sends nothing
     */
    public String during(Request request) throws IOException, SQLException {
        try (Connection superuser = postgres.connectAsSuperuser("postgres")) {
            settle(superuser, "alter system set log_statement = 'all'");
            try {
                return untilLogged(request);
            } finally {
                settle(superuser, "alter system reset log_statement");
            }
        }
    }

    private static void settle(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** The first request with anything logged may have begun before the setting was obeyed: the next one counts. */
    private String untilLogged(Request request) throws IOException {
        boolean obeyed = false;
        for (int i = 0; i < TRIES; i++) {
            long before = Files.size(log);
            request.send();
            String logged = from(before);
            if (obeyed) {
                return logged;
            }
            obeyed = logged.contains(MARK);
        }
        throw new BenchFailure("PostgreSQL logged no statement of the answer in " + log);
    }

    private String from(long offset) throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(Arrays.copyOfRange(all, (int) offset, all.length), StandardCharsets.UTF_8);
    }
}
