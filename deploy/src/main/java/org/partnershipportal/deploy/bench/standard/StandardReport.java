package org.partnershipportal.deploy.bench.standard;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.partnershipportal.deploy.bench.BenchFailure;
import org.partnershipportal.deploy.bench.KeepAliveClient;
import org.partnershipportal.deploy.bench.Reply;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.worktime.LondonClock;

/** How long the partnership's annual report takes to come as PDF to the first who asks: each promise was missed and is answered. */
final class StandardReport {
    private static final double NANOS = 1e9;

    private static final List<String> PLANT = List.of("""
            insert into portal.annual_report (id, year, edition, status, typed, covers_until, published_on, changed_at)
            select md5('bench report')::uuid, year.first, 1, 'PUBLISHED',
                   jsonb_build_object('summary', repeat('How the year went, in a sentence of some length. ', 40))
                   || jsonb_object_agg(field.name || '_' || lower(replace(p.code, '-', '_')), field.text),
                   year.first + interval '11 months', current_date, now()
            from (select make_date(?, 4, 1) as first) year,
                 portal.promise p cross join (values ('why', repeat('There were more calls than people. ', 10)),
                                                     ('action', repeat('Two more advisers begin in the spring. ', 10)),
                                                     ('owner', 'Head of customer service'), ('due', '2030-01'))
                                      field (name, text)
            group by year.first on conflict do nothing
            """, """
            insert into portal.annual_report_line (report_id, position, promise_id, target, percent, figures, hidden, cases,
                                                   hits, figures_before, hidden_before, cases_before, hits_before,
                                                   bodies, keeping, expected, told)
            select r.id, row_number() over (order by p.position), p.id, p.target, coalesce(p.percent, 90), 4800, 0, 1000000,
                   1000, 4800, 0, 1000000, 2000, 400, 3, 400, 400
            from portal.annual_report r, portal.promise p
            where r.id = md5('bench report')::uuid and r.year = make_date(?, 4, 1)
              and p.version_id = (select id from portal.standard_version where status = 'PUBLISHED' order by number desc limit 1)
            on conflict do nothing
            """);

    private final Connection superuser;
    private final int year = Period.of(PeriodKind.YEAR, YearMonth.now(LondonClock.ticking()))
            .minus(1)
            .first()
            .getYear();

    StandardReport(Connection superuser) {
        this.superuser = superuser;
    }

    /** Seconds until the whole paper is there. */
    double secondsToTheFirst(KeepAliveClient client) throws SQLException, IOException {
        plant();
        long begin = System.nanoTime();
        Reply reply = client.get("/performance/report.pdf?year=" + year);
        if (reply.status() != 200) {
            throw new BenchFailure("The annual report answered " + reply.status());
        }
        return (System.nanoTime() - begin) / NANOS;
    }

    private void plant() throws SQLException {
        for (String sql : PLANT) {
            try (PreparedStatement statement = superuser.prepareStatement(sql)) {
                statement.setInt(1, year);
                statement.execute();
            }
        }
    }
}
