package org.partnershipportal.deploy.bench.standard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.measuring.Source;

/**
 * Figures of many invented bodies for sixty months that are over: what the portal sees is measured contact by contact and
 * added up, the rest is handed in; all is published. Planted once by a superuser, past triggers and foreign keys, while the
 * portal's own jobs are at work on the demo's bodies.
 */
final class StandardCrowd {
    static final int MONTHS = 60;

    private static final String BODIES = """
            insert into organisation (id, slug, name, kind)
                select md5('crowd' || n)::uuid, 'crowd-' || n, 'Crowd Council ' || n, 'DISTRICT'
                from generate_series(1, greatest(0, {tenants} - (select count(*) from tenant))) n;
            insert into tenant (id, status, joined_on, keycloak_alias)
                select o.id, 'ACTIVE', current_date, o.slug from organisation o where o.slug like 'crowd-%';
            insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role, recorded_by)
                select gen_random_uuid(), t.id, v.id, v.in_force_from, 'A Crowd', 'Chief executive', 'crowd'
                from tenant t cross join standard_version v where v.number = 1
                on conflict do nothing;
            insert into measuring (tenant_id, source, until)
                select t.id, s.source, now() from tenant t join organisation o on o.id = t.id and o.slug like 'crowd-%'
                cross join unnest(string_to_array('{sources}', ',')) s(source);
            create table bench_promise as
                select p.id, p.code, row_number() over (order by p.code) as seat,
                       p.measure in ('SETTLED_IN_TIME', 'REPLY_TIME', 'ACKNOWLEDGEMENT_TIME', 'HAND_OFFS', 'PLACED_BY_US',
                                     'REFERRAL_ANSWER_TIME', 'CALL_BACK_TIME', 'TOLD_BEFORE_LATE',
                                     'COMPLAINT_ACKNOWLEDGEMENT_TIME', 'COMPLAINT_ANSWER_TIME', 'COMPLAINTS_RECORDED',
                                     'INFORMATION_ANSWER_TIME', 'CONTENT_AFTERWARDS') as seen
                from promise p join standard_version v on v.id = p.version_id where v.number = 1;
            create table bench_month (month date primary key);
            """;

    /** A month of everybody; {each} contacts for each body and promise that the portal sees. */
    private static final List<String> MONTH = List.of("""
            insert into measured_contact (tenant_id, promise_id, subject_id, month, hit)
                select t.id, p.id, gen_random_uuid(), '{month}', (hashtext(t.id::text || p.code || n) & 15) > 1
                from tenant t cross join bench_promise p cross join generate_series(1, {each}) n where p.seen
            """, """
            insert into promise_figure (tenant_id, promise_id, month, source, cases, hits)
                select tenant_id, promise_id, month, 'PORTAL', count(*), count(*) filter (where hit)
                from measured_contact where month = '{month}' group by tenant_id, promise_id, month
                on conflict (tenant_id, promise_id, month) do update set cases = excluded.cases, hits = excluded.hits
            """, """
            insert into promise_figure (tenant_id, promise_id, month, source, cases, hits)
                select t.id, p.id, '{month}', 'RETURN', c.cases, c.cases * (80 + p.seat % 20) / 100
                from tenant t cross join bench_promise p
                cross join lateral (select abs(hashtext(t.id::text || p.code || '{month}')) % 2000 as cases) c
                where not p.seen
                on conflict (tenant_id, promise_id, month) do update set cases = excluded.cases, hits = excluded.hits
            """, """
            insert into published_figure (tenant_id, promise_id, month, cases, hits, published_on)
                select tenant_id, promise_id, month, case when cases = 0 or cases >= 5 then cases end,
                       case when cases = 0 or cases >= 5 then hits end, current_date
                from promise_figure where month = '{month}'
                on conflict do nothing
            """, "insert into bench_month values ('{month}')");

    private final int tenants;
    private final int contacts;

    StandardCrowd(int tenants, int contacts) {
        this.tenants = tenants;
        this.contacts = contacts;
    }

    /** What there is: measured contacts, figures. */
    String count(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select to_char((select count(*) from portal.measured_contact), 'FM999,999,999') || ' measured contacts, '
                            || to_char((select count(*) from portal.published_figure), 'FM999,999,999') || ' published figures'
                        """)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Plants what is missing; each month is a transaction, so that a plant that was broken off goes on where it was. */
    void plant(Connection superuser) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set search_path = portal, public");
            statement.execute("set session_replication_role = replica");
            if (!isTrue(statement, "select to_regclass('portal.bench_month') is not null")) {
                statement.execute(
                        BODIES.replace("{tenants}", Integer.toString(tenants)).replace("{sources}", sources()));
                superuser.commit();
            }
            int each = each(statement);
            for (int back = 1; back <= MONTHS; back++) {
                String month = month(statement, back);
                if (!isTrue(statement, "select exists (select 1 from bench_month where month = '" + month + "')")) {
                    statement.execute("delete from promise_figure where month = '" + month + "'");
                    statement.execute("delete from published_figure where month = '" + month + "'");
                    for (String rows : MONTH) {
                        statement.execute(rows.replace("{month}", month).replace("{each}", Integer.toString(each)));
                    }
                    superuser.commit();
                }
            }
            superuser.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    /** All that the job looks through, and the months that are over: nothing of the crowd is left to look through. */
    private static String sources() {
        return Stream.concat(Arrays.stream(Source.values()).map(Enum::name), Stream.of(StandardMonth.MONTHS))
                .collect(Collectors.joining(","));
    }

    private int each(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select greatest(1, " + contacts + " / (" + MONTHS
                + " * (select count(*) from tenant) * (select count(*) from bench_promise where seen)))")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String month(Statement statement, int back) throws SQLException {
        try (ResultSet rows = statement.executeQuery(
                "select (date_trunc('month', current_date) - " + back + " * interval '1 month')::date::text")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static boolean isTrue(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
