package org.partnershipportal.performance;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.standard.MeasuredBy;
import org.partnershipportal.tenancy.BaseRepository;

/** Figures as their body and the job see them. */
@Dependent
class PromiseFigureRepository extends BaseRepository {
    private static final String SUM = """
            insert into promise_figure as f (tenant_id, promise_id, month, source, cases, hits, own_hits, figured_at)
            select ?1, m.promise_id, ?2, 'PORTAL', count(*), count(*) filter (where m.hit),
                   case when count(m.own_hit) > 0 then count(*) filter (where coalesce(m.own_hit, m.hit)) end, ?3
            from measured_contact m where m.tenant_id = ?1 and m.month = ?2 %s group by m.promise_id
            on conflict (tenant_id, promise_id, month) do update
            set cases = excluded.cases, hits = excluded.hits, own_hits = excluded.own_hits, figured_at = excluded.figured_at
            where (f.cases, f.hits, f.own_hits) is distinct from (excluded.cases, excluded.hits, excluded.own_hits)
            """;
    private static final String SUM_ALL = SUM.formatted("");
    private static final String SUM_SOME = SUM.formatted("and m.promise_id = any (string_to_array(?4, ',')::uuid[])");

    void sum(UUID body, LocalDate month, Instant at) {
        change(SUM_ALL, body, month, at);
    }

    void sum(UUID body, LocalDate month, Collection<UUID> promises, Instant at) {
        change(SUM_SOME, body, month, at, joined(promises));
    }

    void putNone(UUID body, Collection<UUID> promises, LocalDate month, Instant at) {
        change("""
                insert into promise_figure (tenant_id, promise_id, month, source, cases, hits, figured_at)
                select ?1, p.id, ?2, 'PORTAL', 0, 0, ?3 from unnest(string_to_array(?4, ',')::uuid[]) p(id)
                on conflict (tenant_id, promise_id, month) do nothing
                """, body, month, at, joined(promises));
    }

    private static String joined(Collection<UUID> promises) {
        return promises.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    void put(UUID body, MeasuredBy source, Figure figure, Instant at) {
        change(
                """
                insert into promise_figure (tenant_id, promise_id, month, source, cases, hits, own_hits, figured_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                on conflict (tenant_id, promise_id, month) do update
                set cases = excluded.cases, hits = excluded.hits, own_hits = excluded.own_hits,
                    figured_at = excluded.figured_at
                """,
                body,
                figure.promise(),
                figure.month().atDay(1),
                source.name(),
                figure.cases(),
                figure.hits(),
                figure.ownHits(),
                at);
    }

    List<UUID> findBodies() {
        return list(row -> row.uuid(0), "select id from tenant order by id");
    }

    /** Copies what is not published, or otherwise than it is now. What has fewer than five cases is told without its numbers. */
    int publish(UUID body, LocalDate last, LocalDate today) {
        return change("""
                insert into published_figure as known (tenant_id, promise_id, month, cases, hits, own_hits, published_on)
                select f.tenant_id, f.promise_id, f.month, f.cases, f.hits, f.own_hits, ?3
                from promise_figure f where f.tenant_id = ?1 and f.month <= ?2 and (f.cases = 0 or f.cases >= 5)
                union all
                select f.tenant_id, f.promise_id, f.month, null, null, null, ?3
                from promise_figure f where f.tenant_id = ?1 and f.month <= ?2 and f.cases between 1 and 4
                on conflict (tenant_id, promise_id, month) do update
                set cases = excluded.cases, hits = excluded.hits, own_hits = excluded.own_hits, corrected_on = ?3
                where (known.cases, known.hits, known.own_hits)
                    is distinct from (excluded.cases, excluded.hits, excluded.own_hits)
                """, body, last, today);
    }
}
