package org.partnershipportal.deploy.bench.referral;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Referrals between many invented bodies, spread evenly over them and the demo's own: a good half is closed, a third of all has
 * been offered to the next body, which has accepted two thirds of it. Of what is late, people have been told. Planted once by a
 * superuser, past triggers and foreign keys.
 */
final class ReferralCrowd {
    private static final int CHUNK = 100_000;
    private static final String BODIES = """
            insert into organisation (id, slug, name, kind)
                select md5('crowd' || n)::uuid, 'crowd-' || n, 'Crowd Council ' || n, 'DISTRICT'
                from generate_series(1, greatest(0, {tenants} - (select count(*) from tenant))) n;
            insert into tenant (id, status, joined_on, keycloak_alias)
                select o.id, 'ACTIVE', current_date, o.slug from organisation o where o.slug like 'crowd-%';
            create table bench_body as select row_number() over (order by id) as seat, id from tenant;
            create unique index on bench_body (seat);
            """;
    private static final List<String> ROWS = List.of("""
            insert into enquiry (id, tenant_id, reference, origin, received_at)
                select md5('enquiry' || n)::uuid, a.id, 'Q' || n, 'PHONE', now() - n * interval '20 seconds'
                from generate_series({from}, {to}) n join bench_body a on a.seat = 1 + n % {tenants}
            """, """
            insert into trail (enquiry_id, secret_hash, reference, about, opened_at)
                select md5('enquiry' || n)::uuid, sha256(('crowd-' || n)::bytea), 'Q' || n, 'Potholes', now()
                from generate_series({from}, {to}) n
            """, """
            insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, place_text, accountable_id, holder_id, status,
                                      first_contact_at, due_on, due_at, promise_days, closed_at, outcome, party_ids,
                                      reminded_for, told_for, missed_for)
                select md5('part' || n)::uuid, md5('enquiry' || n)::uuid, a.id, s.id, 'Witham',
                       case when n % 3 = 1 and n % 9 <> 1 then b.id else a.id end,
                       case when n % 3 = 1 then b.id else a.id end,
                       case when not open then 'COMPLETED' when n % 9 = 1 then 'OFFERED' when n % 3 = 1 then 'ACCEPTED'
                            else 'RECEIVED' end,
                       now() - n % 40 * interval '1 day', current_date + (n % 30)::int - 10,
                       due.at, 10, case when open then null else now() end,
                       case when open then null else 'DONE' end, array[a.id, b.id], due.at, due.at, due.at
                from generate_series({from}, {to}) n
                cross join lateral (select n % 9 = 1 or n % 6 = 2 or n % 6 = 4 and n % 9 <> 1 as open) state
                cross join lateral (select now() + (n % 30 - 10) * interval '1 day' as at) due
                join bench_body a on a.seat = 1 + n % {tenants} join bench_body b on b.seat = 1 + (n + 1) % {tenants}
                cross join (select id from council_service where slug = 'potholes') s
            """, """
            insert into referral (id, part_id, number, from_id, to_id, status, answered_at)
                select md5('referral' || n)::uuid, md5('part' || n)::uuid, 1, a.id, b.id,
                       case when n % 9 = 1 then 'OFFERED' else 'ACCEPTED' end, case when n % 9 = 1 then null else now() end
                from generate_series({from}, {to}) n
                join bench_body a on a.seat = 1 + n % {tenants} join bench_body b on b.seat = 1 + (n + 1) % {tenants}
                where n % 3 = 1
            """, """
            insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis, delete_by)
                select md5('part' || n)::uuid, h.id, md5('enquiry' || n)::uuid, 'A hole in the road by house ' || n,
                       'Ada Invented', 'PUBLIC_TASK',
                       case when n % 9 = 1 or n % 6 in (2, 4) then null else current_date + 700 end
                from generate_series({from}, {to}) n
                join bench_body h on h.seat = 1 + n % {tenants} or n % 3 = 1 and h.seat = 1 + (n + 1) % {tenants}
            """, """
            insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence)
                select md5('step' || n)::uuid, md5('enquiry' || n)::uuid, md5('part' || n)::uuid, 1, a.id, 'Crowd', 'It came.'
                from generate_series({from}, {to}) n join bench_body a on a.seat = 1 + n % {tenants}
            """, """
            insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status)
                select md5('move' || n)::uuid, md5('part' || n)::uuid, 1, a.id, 'crowd', 'OFFER', 'RECEIVED', 'OFFERED'
                from generate_series({from}, {to}) n join bench_body a on a.seat = 1 + n % {tenants}
            """);

    private final int tenants;
    private final int referrals;

    ReferralCrowd(int tenants, int referrals) {
        this.tenants = tenants;
        this.referrals = referrals;
    }

    /** How many there are already. */
    int count(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from portal.enquiry where reference like 'Q%'"
                        + " and reference ~ '^Q[0-9]+$'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Plants what is missing; each chunk is a transaction, so that a plant that was broken off goes on where it was. */
    void plant(Connection superuser) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set search_path = portal, public");
            statement.execute("set session_replication_role = replica");
            if (!isThere(statement)) {
                statement.execute(filled(BODIES, 0, 0));
                superuser.commit();
            }
            for (int from = count(superuser) + 1; from <= referrals; from += CHUNK) {
                for (String rows : ROWS) {
                    statement.execute(filled(rows, from, Math.min(referrals, from + CHUNK - 1)));
                }
                superuser.commit();
            }
            superuser.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select to_regclass('portal.bench_body') is not null")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private String filled(String sql, int from, int to) {
        return sql.replace("{tenants}", Integer.toString(tenants))
                .replace("{from}", Integer.toString(from))
                .replace("{to}", Integer.toString(to));
    }
}
