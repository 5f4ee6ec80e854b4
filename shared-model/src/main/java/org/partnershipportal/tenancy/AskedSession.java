package org.partnershipportal.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One connection kept for several transactions, each of which says who asks: for work that leaves rows in a temporary
 * table from one to the next.
 */
public final class AskedSession implements AutoCloseable {
    /** Work in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    private final Connection connection;

    private AskedSession(Connection connection) {
        this.connection = connection;
    }

    public static AskedSession open(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return new AskedSession(connection);
    }

    /** All or nothing: what fails is taken back. */
    public <T> T as(Asker asker, Work<T> work) throws SQLException {
        boolean isDone = false;
        try {
            also(asker);
            T result = work.run();
            connection.commit();
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                connection.rollback();
            }
        }
    }

    /** Within a transaction: from here on it is this one who asks. */
    public void also(Asker asker) throws SQLException {
        AskerAnnouncement.announce(connection, asker);
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
