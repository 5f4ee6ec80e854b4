package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Invented figures of a body for each month that is over since it keeps the demo's standard: what the portal would have
 * measured contact by contact, and what the body would have handed in. The same at every first start; some promises are missed.
 */
final class DemoFigures {
    /** Each promise that the body keeps in each month, with a number from 0 to 99 that is the same in every run. */
    private static final String KEPT = """
            with kept as (
                select a.tenant_id, p.id as promise_id, p.code, p.measure, p.bound, p.unit, p.target, m.month::date as month,
                       abs(hashtext(a.tenant_id::text || p.code) % 100) as habit,
                       abs(hashtext(a.tenant_id::text || p.code || m.month::date) % 100) as luck
                from standard_adoption a join standard_version v on v.id = a.version_id and v.status = 'PUBLISHED'
                join promise p on p.version_id = v.id
                cross join generate_series(date_trunc('month', greatest(v.in_force_from, a.adopted_on)),
                                           date_trunc('month', current_date) - interval '1 month', '1 month') m(month)
                where a.tenant_id = ?::uuid
                  and not exists (select 1 from local_promise l where l.tenant_id = a.tenant_id and l.promise_id = p.id
                                  and l.kind = 'NOT_APPLICABLE'))
            """;

    private static final String MEASURE = KEPT + """
            insert into measured_contact (tenant_id, promise_id, subject_id, month, hit)
            select k.tenant_id, k.promise_id, md5('demo' || k.tenant_id || k.code || k.month || n)::uuid, k.month,
                   abs(hashtext(k.code || k.month || k.tenant_id || n) % 100) < 88 + k.habit % 12
            from kept k cross join generate_series(1, case when k.luck < 6 then k.luck / 2 else 6 + k.luck / 3 end) n
            where k.measure in ('SETTLED_IN_TIME', 'REPLY_TIME', 'ACKNOWLEDGEMENT_TIME', 'HAND_OFFS', 'PLACED_BY_US',
                                'REFERRAL_ANSWER_TIME', 'CALL_BACK_TIME', 'TOLD_BEFORE_LATE',
                                'COMPLAINT_ACKNOWLEDGEMENT_TIME', 'COMPLAINT_ANSWER_TIME', 'COMPLAINTS_RECORDED',
                                'INFORMATION_ANSWER_TIME', 'CONTENT_AFTERWARDS')
            on conflict do nothing
            """;

    private static final String ADD_UP = """
            insert into promise_figure (tenant_id, promise_id, month, source, cases, hits)
            select tenant_id, promise_id, month, 'PORTAL', count(*), count(*) filter (where hit)
            from measured_contact where tenant_id = ?::uuid group by tenant_id, promise_id, month
            on conflict do nothing
            """;

    private static final String PUBLISH = """
            insert into published_figure (tenant_id, promise_id, month, cases, hits, published_on)
            select tenant_id, promise_id, month, case when cases = 0 or cases >= 5 then cases end,
                   case when cases = 0 or cases >= 5 then hits end, (month + interval '1 month 30 days')::date
            from promise_figure where tenant_id = ?::uuid and month + interval '1 month 30 days' <= current_date
            on conflict do nothing
            """;

    private DemoFigures() {}

    /** As the job that publishes for the body, once all its figures are there. */
    static void publish(Connection connection, DemoBody body) throws SQLException {
        Statements.run(connection, PUBLISH, body.id());
    }

    /** As the job that measures for the body. */
    static void measure(Connection connection, DemoBody body) throws SQLException {
        Statements.run(connection, MEASURE, body.id());
        Statements.run(connection, ADD_UP, body.id());
    }
}
