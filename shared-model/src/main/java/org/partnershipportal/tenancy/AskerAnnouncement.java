package org.partnershipportal.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The one statement by which PostgreSQL learns who asks. It holds to the end of the transaction and no longer. */
public final class AskerAnnouncement {
    private static final String SQL = "select set_config('role', ?, true), set_config('app.tenant', ?, true),"
            + " set_config('app.user', ?, true), set_config('app.trail', ?, true)";

    private AskerAnnouncement() {}

    /**
     * Announces the asker on a connection that is in a transaction.
     *
     * @throws IllegalStateException on an auto-commit connection, or when nobody asks: nothing is read unasked
     */
    public static void announce(Connection connection, @Nullable Asker asker) throws SQLException {
        if (asker == null) {
            throw new IllegalStateException("the database was asked by nobody");
        }
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("the database was asked outside a transaction");
        }
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, asker.role().sqlName());
            statement.setString(2, asker.tenant() == null ? "" : asker.tenant().toString());
            statement.setString(3, asker.user() == null ? "" : asker.user());
            statement.setString(4, asker.trail() == null ? "" : asker.trail());
            statement.execute();
        }
    }
}
