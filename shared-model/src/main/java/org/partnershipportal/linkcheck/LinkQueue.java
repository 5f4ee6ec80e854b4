package org.partnershipportal.linkcheck;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/** The links as the job sees them, each step in a transaction of its own as {@code portal_job}. */
class LinkQueue {
    private static final Asker WORKER = new Asker(DatabaseRole.JOB, null, "system:links", null);
    private static final String LEASE = """
            insert into job_lease (job, holder, leased_until) values ('links', ?, now() + interval '2 minutes')
            on conflict (job) do update set holder = excluded.holder, leased_until = excluded.leased_until
            where job_lease.holder = excluded.holder or job_lease.leased_until < now()
            """;
    private static final String GATHERING_DUE = """
            select job from job_lease
            where job = 'links' and (done_at is null or done_at < now() - make_interval(mins => ?))
            """;
    private static final String GATHERED = "update job_lease set done_at = now() where job = 'links'";
    private static final String GATHER = """
            insert into link_check (id, organisation_id, kind, subject_id, name, url)
            values (gen_random_uuid(), ?, ?, ?, ?, ?)
            on conflict (organisation_id, kind, subject_id, url) do update
            set name = excluded.name, gathered_at = excluded.gathered_at
            """;
    private static final String DROP = "delete from link_check where gathered_at < now()";
    private static final String DUE = """
            select distinct on (host) id, url, host from link_check where due_at <= now()
            order by host, due_at limit 100
            """;
    private static final String SETTLE = """
            update link_check
            set outcome = ?, http_status = ?, leads_to = ?, checked_at = now(), due_at = now() + make_interval(hours => ?),
                well_at = case when ? then well_at else now() end,
                broken_since = case when ? then coalesce(broken_since, now()) end
            where id = ?
            """;
    private static final String POSTPONE =
            "update link_check set due_at = now() + make_interval(hours => ?) where id = ?";

    private final DataSource worker;
    private final String holder;

    LinkQueue(DataSource worker, String holder) {
        this.worker = worker;
        this.holder = holder;
    }

    /** A link whose turn it is. */
    record Due(UUID id, String url, String host) {}

    /** Takes or keeps the one lease, for two minutes; false while another node has it. */
    boolean lease() throws SQLException {
        return change(LEASE, holder) > 0;
    }

    /** Whether so many minutes have gone since links were last gathered. */
    boolean isToBeGathered(int minutes) throws SQLException {
        return inTransaction(connection -> {
            try (PreparedStatement query = connection.prepareStatement(GATHERING_DUE)) {
                set(query, minutes);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    void markGathered() throws SQLException {
        change(GATHERED);
    }

    /** Puts in what is new and drops what is no longer published. */
    void gather(List<PublishedLink> links) throws SQLException {
        inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(GATHER);
                    PreparedStatement drop = connection.prepareStatement(DROP)) {
                for (PublishedLink link : links) {
                    set(insert, link.owner(), link.kind(), link.subject(), link.name(), link.url());
                    insert.addBatch();
                }
                insert.executeBatch();
                return drop.executeUpdate();
            }
        });
    }

    /** At most one of each host, so that none is asked twice in a round. */
    List<Due> due() throws SQLException {
        return inTransaction(connection -> {
            List<Due> due = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(DUE);
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    due.add(new Due(rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3)));
                }
            }
            return due;
        });
    }

    void settle(Due link, LinkAnswer answer, int hours) throws SQLException {
        boolean broken = answer.outcome().isBroken();
        change(SETTLE, answer.outcome().name(), answer.status(), answer.leadsTo(), hours, broken, broken, link.id());
    }

    void postpone(Due link, int hours) throws SQLException {
        change(POSTPONE, hours, link.id());
    }

    private int change(String sql, @Nullable Object... arguments) throws SQLException {
        return inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                set(statement, arguments);
                return statement.executeUpdate();
            }
        });
    }

    private static void set(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    private <T> T inTransaction(AskedTransaction.Work<T> work) throws SQLException {
        return AskedTransaction.as(WORKER, worker, work);
    }
}
