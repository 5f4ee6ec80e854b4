package org.partnershipportal.safeguarding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Alerts both duty numbers of a team that has not confirmed within an hour what it was told. The hour is an hour of the
 * clock on the wall, at night and on bank holidays too. Mark and mails are one transaction, so that each is alerted once,
 * by however many nodes; a mail names no person and no matter.
 */
public class SafeguardingRound {
    private static final Asker JOB = new Asker(DatabaseRole.JOB, null, "system:safeguarding", null);
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String UNCONFIRMED = """
            select id, team_id from safeguarding_concern
            where confirmed_at is null and alerted_at is null and told_at <= ? order by told_at for update skip locked
            """;
    private static final String TEAM = "select name, day_email, night_email from duty_team where id = ?";
    private static final String MAIL =
            "insert into outbox (id, stream, tenant_id, recipient, subject, body) values (?, ?, null, ?, ?, ?)";
    private static final String ALERTED = "update safeguarding_concern set alerted_at = ? where id = ?";

    private final DataSource worker;
    private final Clock clock;
    private final String address;

    /**
     * @param worker of the login {@code portal_worker}
     * @param address of the portal
     */
    public SafeguardingRound(DataSource worker, Clock clock, String address) {
        this.worker = worker;
        this.clock = clock;
        this.address = address;
    }

    /** Does it; returns for how many both numbers were alerted. */
    public int run() throws SQLException {
        return AskedTransaction.as(JOB, worker, this::alert);
    }

    private int alert(Connection connection) throws SQLException {
        List<Waiting> waiting = waiting(connection);
        for (Waiting one : waiting) {
            alert(connection, one);
            try (PreparedStatement alerted = connection.prepareStatement(ALERTED)) {
                alerted.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                alerted.setObject(2, one.id());
                alerted.executeUpdate();
            }
        }
        return waiting.size();
    }

    private List<Waiting> waiting(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(UNCONFIRMED)) {
            query.setObject(1, clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC));
            List<Waiting> waiting = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    waiting.add(new Waiting(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
                }
            }
            return waiting;
        }
    }

    private void alert(Connection connection, Waiting one) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TEAM)) {
            query.setObject(1, one.team());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                mail(connection, one, row.getString(1), row.getString(2));
                mail(connection, one, row.getString(1), row.getString(3));
            }
        }
    }

    private void mail(Connection connection, Waiting one, String team, String to) throws SQLException {
        try (PreparedStatement mail = connection.prepareStatement(MAIL)) {
            mail.setObject(1, UUID.randomUUID());
            mail.setString(2, "safeguarding:" + one.id());
            mail.setString(3, to);
            mail.setString(4, Sentences.say("mail.safeguarding.unconfirmed.subject", team));
            mail.setString(5, Sentences.say("mail.safeguarding.unconfirmed.body", team, address, one.id()));
            mail.executeUpdate();
        }
    }

    private record Waiting(UUID id, UUID team) {}
}
