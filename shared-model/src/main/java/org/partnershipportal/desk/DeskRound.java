package org.partnershipportal.desk;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Tells the deciders of what has come to the partnership desk, and those named for it of what was not decided in time: once
 * each, for the mark and the mails are one transaction. While nobody is named nothing is marked, so that it is told later.
 * Several nodes do it at once without telling twice.
 */
public class DeskRound {
    private static final Asker JOB = new Asker(DatabaseRole.JOB, null, "system:desk", null);
    private static final String COME = """
            select id, reference from desk_case where told_at is null and closed_at is null order by opened_at
            for update skip locked
            """;
    private static final String LATE = """
            select id, reference from desk_case where escalated_at is null and closed_at is null and due_on < ?
            order by opened_at for update skip locked
            """;
    private static final String MAIL =
            "insert into outbox (id, stream, tenant_id, recipient, subject, body) values (?, 'desk', null, ?, ?, ?)";

    private final DataSource worker;
    private final Clock clock;
    private final String address;

    /**
     * @param worker of the login {@code portal_worker}
     * @param address of the portal
     */
    public DeskRound(DataSource worker, Clock clock, String address) {
        this.worker = worker;
        this.clock = clock;
        this.address = address;
    }

    /** Does it; returns how many parts are late without anybody who could be told. */
    public int run() throws SQLException {
        return AskedTransaction.as(JOB, worker, this::tell);
    }

    private int tell(Connection connection) throws SQLException {
        List<Waiting> come = waiting(connection, COME, null);
        List<Waiting> late = waiting(connection, LATE, LocalDate.now(clock));
        mail(connection, deciders(connection, false), come, "mail.desk.come", "told_at");
        List<String> escalation = deciders(connection, true);
        mail(connection, escalation, late, "mail.desk.late", "escalated_at");
        return escalation.isEmpty() ? late.size() : 0;
    }

    private static List<Waiting> waiting(Connection connection, String sql, @Nullable LocalDate today)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (today != null) {
                query.setDate(1, Date.valueOf(today));
            }
            List<Waiting> waiting = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    waiting.add(new Waiting(rows.getObject(1, UUID.class), rows.getString(2)));
                }
            }
            return waiting;
        }
    }

    private static List<String> deciders(Connection connection, boolean escalation) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select email from desk_decider where ended_at is null and (escalation or not ?) order by email")) {
            query.setBoolean(1, escalation);
            List<String> emails = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    emails.add(rows.getString(1));
                }
            }
            return emails;
        }
    }

    private void mail(Connection connection, List<String> to, List<Waiting> waiting, String key, String mark)
            throws SQLException {
        if (to.isEmpty()) {
            return;
        }
        for (Waiting one : waiting) {
            for (String email : to) {
                try (PreparedStatement mail = connection.prepareStatement(MAIL)) {
                    mail.setObject(1, UUID.randomUUID());
                    mail.setString(2, email);
                    mail.setString(3, Sentences.say(key + ".subject", one.reference()));
                    mail.setString(4, Sentences.say(key + ".body", one.reference(), address));
                    mail.executeUpdate();
                }
            }
            try (PreparedStatement told =
                    connection.prepareStatement("update desk_case set " + mark + " = now() where id = ?")) {
                told.setObject(1, one.id());
                told.executeUpdate();
            }
        }
    }

    private record Waiting(UUID id, String reference) {}
}
