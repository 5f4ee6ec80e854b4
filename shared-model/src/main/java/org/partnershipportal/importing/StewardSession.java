package org.partnershipportal.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.AskedSession;
import org.partnershipportal.tenancy.Asker;

/** One import's connection to the database: transactions as the steward, by the login of the administrators. */
final class StewardSession implements AutoCloseable {
    private final AskedSession session;
    private final Asker steward;
    private final String user;

    private StewardSession(AskedSession session, String user) {
        this.session = session;
        this.steward = Asker.steward(user);
        this.user = user;
    }

    /**
     * @param user who brings the file in
     * @throws ImportRefused when another import is at work, or the demo is being planted
     */
    static StewardSession open(DataSource source, String user) throws SQLException {
        AskedSession asked = AskedSession.open(source);
        StewardSession session = new StewardSession(asked, user);
        if (!session.in(() -> session.isTrue(ImportLock.TRY))) {
            asked.close();
            throw new ImportRefused("Another import is at work, or the demo partnership is being planted."
                    + " Wait until it has ended, then bring the file in again.");
        }
        return session;
    }

    /** All or nothing: what fails is taken back. */
    <T> T in(AskedSession.Work<T> work) throws SQLException {
        return session.as(steward, work);
    }

    /** Within a transaction: what a body keeps for itself is written as that body. The steward asks again afterwards. */
    void asMember(UUID body, AskedSession.Work<?> work) throws SQLException {
        change("grant select on staged to portal_member");
        session.also(Asker.member(body, user));
        work.run();
        session.also(steward);
    }

    Connection connection() {
        return session.connection();
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

    List<UUID> ids(String sql) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = prepare(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private boolean isTrue(String sql) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** Notes the rows that a query finds: row number and what is wrong with it. */
    void note(Wrongs wrongs, String sql) throws SQLException {
        try (Statement statement = connection().createStatement();
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
                user,
                action,
                subject,
                detail);
    }

    /** The same in the record of a body, while its member asks. */
    void auditOf(UUID body, String action, String subject, String detail) throws SQLException {
        change(
                "insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id, detail)"
                        + " values (gen_random_uuid(), ?, ?, ?, 'Import', ?, ?)",
                body,
                user,
                action,
                subject,
                detail);
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        try (session) {
            in(() -> {
                change("drop table if exists staged");
                return isTrue(ImportLock.GIVE_BACK);
            });
        }
    }
}
