package org.partnershipportal.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Sends what waits in the outbox: leases a message, sends it, settles it, each in a transaction of its own as
 * {@code portal_job}. At least once: a node that dies between sending and settling lets another send again. A stream
 * keeps its order for each of its recipients, because a message waits while an earlier one of its stream to the same
 * recipient is unsent: one address that is wrong keeps nobody else waiting. After eight failures, about four hours, or at
 * once when it would fail again, a message is dead: it stays to be seen, and its stream goes on. Whatever else goes wrong
 * with a message is a failure of that message, too. What was sent is forgotten but for the fact (ADR 7).
 */
public class OutboxDelivery {
    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());
    private static final Pattern NAME = Pattern.compile("[^\\s<>@,;:\"]+@");
    private static final Asker WORKER = new Asker(DatabaseRole.JOB, null, "system:outbox", null);
    private static final String LEASE = """
            update outbox set leased_until = now() + interval '2 minutes', attempts = attempts + 1
            where id = (
                select o.id from outbox o
                where o.sent_at is null and not o.dead and o.next_attempt_at <= now() and starts_with(o.recipient, ?) = ?
                  and (o.leased_until is null or o.leased_until < now())
                  and not exists (select 1 from outbox e where e.stream = o.stream and e.recipient = o.recipient
                                  and e.position < o.position and e.sent_at is null and not e.dead)
                order by o.position limit 1 for update skip locked)
            returning id, stream, tenant_id, recipient, subject, body
            """;
    private static final String SENT = "update outbox set sent_at = now(), leased_until = null where id = ?";
    private static final String FAILED = """
            update outbox set leased_until = null, last_error = left(?, 500), dead = ? or attempts >= 8,
                              next_attempt_at = now() + make_interval(mins => (2 ^ attempts)::int)
            where id = ?
            """;

    /** A receiver that fails is not asked for each of its streams in turn, while all others wait. */
    private static final String POSTPONED = """
            update outbox set next_attempt_at = greatest(next_attempt_at, now() + interval '1 minute')
            where recipient = ? and recipient like 'hook:%' and sent_at is null and not dead
            """;

    private final DataSource workerDataSource;
    private final MessageSender sender;
    private final Lane lane;

    /** @param lane whose messages it sends */
    public OutboxDelivery(DataSource workerDataSource, Lane lane, MessageSender sender) {
        this.workerDataSource = workerDataSource;
        this.lane = lane;
        this.sender = sender;
    }

    /** Sends one message. @return false when none waits */
    public boolean deliverNext() throws SQLException {
        Optional<Leased> leased = inTransaction(this::lease);
        if (leased.isPresent()) {
            deliver(leased.get());
        }
        return leased.isPresent();
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // one message that cannot be handled must not hold up all others
    private void deliver(Leased leased) throws SQLException {
        try {
            sender.send(leased.message());
        } catch (MessageNotSentException e) {
            fail(leased, String.valueOf(e.getMessage()), e.isHopeless());
            return;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "A message cannot be handled: {0}",
                    e.getClass().getName());
            fail(leased, e.getClass().getSimpleName(), false);
            return;
        }
        settle(SENT, leased.id());
    }

    private void fail(Leased leased, String error, boolean hopeless) throws SQLException {
        settle(FAILED, withoutNames(error), hopeless, leased.id());
        settle(POSTPONED, leased.message().recipient());
    }

    /** Mail servers name the address that they refuse; who sees the failure sees whom it was for without the name. */
    private static String withoutNames(String error) {
        return NAME.matcher(error).replaceAll("…@");
    }

    private void settle(String sql, Object... arguments) throws SQLException {
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                    statement.setObject(i + 1, arguments[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private Optional<Leased> lease(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEASE)) {
            statement.setString(1, Lane.SYSTEM);
            statement.setBoolean(2, lane == Lane.SYSTEMS);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(leased(rows)) : Optional.empty();
            }
        }
    }

    private static Leased leased(ResultSet rows) throws SQLException {
        OutboxMessage message = new OutboxMessage(
                rows.getString("stream"),
                rows.getObject("tenant_id", UUID.class),
                rows.getString("recipient"),
                rows.getString("subject"),
                rows.getString("body"));
        return new Leased(rows.getObject("id", UUID.class), message);
    }

    private <T> T inTransaction(AskedTransaction.Work<T> work) throws SQLException {
        return AskedTransaction.as(WORKER, workerDataSource, work);
    }

    private record Leased(UUID id, OutboxMessage message) {}
}
