package org.partnershipportal.performance;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.UUID;
import org.partnershipportal.standard.MeasuredBy;
import org.partnershipportal.tenancy.BaseRepository;

/** Figures as their body and the job see them. */
@Dependent
class PromiseFigureRepository extends BaseRepository {
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
}
