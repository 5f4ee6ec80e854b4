package org.partnershipportal.deploy.bench.standard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.partnershipportal.deploy.bench.BenchFailure;

/**
 * How long the portal's own job takes to make the figures of a month anew for all bodies: they are taken away, the job is told
 * that the month was not summed up, and the figures say themselves when they were made.
 */
final class StandardMonth {
    /** The mark of the job that says which months are over and summed up. */
    static final String MONTHS = "MONTHS";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private static final String OF_LAST_MONTH =
            " from promise_figure where source = 'PORTAL' and month = date_trunc('month', current_date) - interval '1 month'";

    private static final String NOT_SUMMED_UP = "update measuring set until = date_trunc('month', current_date)"
            + " - interval '20 days' where source = '" + MONTHS + "'";

    private final Connection superuser;

    StandardMonth(Connection superuser) {
        this.superuser = superuser;
    }

    /** What was made. */
    record Made(long figures, double seconds) {}

    /** @throws BenchFailure when they are not there again after a long while */
    Made again() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set search_path = portal, public");
            long before = number(statement, "select count(*)" + OF_LAST_MONTH);
            superuser.setAutoCommit(false);
            statement.execute("delete" + OF_LAST_MONTH);
            statement.execute(NOT_SUMMED_UP);
            superuser.commit();
            superuser.setAutoCommit(true);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (number(statement, "select count(*)" + OF_LAST_MONTH) < before) {
                if (System.nanoTime() > end) {
                    throw new BenchFailure("The figures of the last month are not there again");
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
            return new Made(
                    before,
                    number(
                                    statement,
                                    "select extract(epoch from max(figured_at) - min(figured_at)) * 1000"
                                            + OF_LAST_MONTH)
                            / 1000.0);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
