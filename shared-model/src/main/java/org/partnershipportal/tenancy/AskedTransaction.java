package org.partnershipportal.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction on a plain connection, for work without JPA such as the worker's. It too says who asks. */
public final class AskedTransaction {
    /** What is done with the connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private AskedTransaction() {}

    /** Does the work as this asker and commits it; after a failure nothing of it stays. */
    public static <T> T as(Asker asker, DataSource source, Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                AskerAnnouncement.announce(connection, asker);
                T result = work.with(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
