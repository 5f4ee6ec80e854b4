package org.partnershipportal.deploy.importing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.deploy.part.AdminDatabase;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.AskerAnnouncement;

/** One import's connection to the database: transactions as the steward, by the login of the administrators. */
final class StewardSession implements AutoCloseable {
    static final String USER = "system:import";
    private static final String TRY_LOCK = "select pg_try_advisory_lock(hashtext('portal import'))";

    /** Work in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    private final Connection connection;

    private StewardSession(Connection connection) {
        this.connection = connection;
    }

    /** @throws ImportRefused when another import is at work */
    static StewardSession open(AdminDatabase database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("ApplicationName", "portal import");
        Connection connection = DriverManager.getConnection(database.url(), properties);
        connection.setAutoCommit(false);
        StewardSession session = new StewardSession(connection);
        if (!session.in(() -> session.isTrue(TRY_LOCK))) {
            session.close();
            throw new ImportRefused("Another import is at work. Wait until it has ended.");
        }
        return session;
    }

    /** All or nothing: what fails is taken back. */
    <T> T in(Work<T> work) throws SQLException {
        boolean isDone = false;
        try {
            AskerAnnouncement.announce(connection, Asker.steward(USER));
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

    Connection connection() {
        return connection;
    }

    int change(String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    long number(String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private boolean isTrue(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** Notes the rows that a query finds: row number and what is wrong with it. */
    void note(Wrongs wrongs, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                wrongs.add(rows.getLong(1), rows.getString(2));
            }
        }
    }

    /** Leaves the line that every change leaves. */
    void audit(String action, String subject, String detail) throws SQLException {
        change(
                "insert into audit_entry (id, actor, action, subject_type, subject_id, detail)"
                        + " values (gen_random_uuid(), ?, ?, 'Import', ?, ?)",
                USER,
                action,
                subject,
                detail);
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
