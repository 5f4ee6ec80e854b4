package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class LocalPromiseRepository extends BaseRepository {
    /** Whether promises may not apply to bodies of this kind. */
    boolean isExemptible(UUID body) {
        return !list(
                        row -> true,
                        "select true from organisation where id = ?1 and kind in ('PARISH', 'VOLUNTARY')",
                        body)
                .isEmpty();
    }

    /** What holds for a promise before this day and would on it. */
    Optional<UUID> findReplaced(UUID body, UUID promise, LocalDate from) {
        return first(row -> row.uuid(0), """
                select id from local_promise
                where tenant_id = ?1 and promise_id = ?2 and holds_from < ?3 and coalesce(ends_on, 'infinity') > ?3
                """, body, promise, from);
    }

    /** False when another one holds for some of the days. */
    boolean isAdded(UUID body, LocalPromiseRow promise, String by, Instant at) {
        return change(
                        """
                        insert into local_promise (id, tenant_id, promise_id, kind, target, percent, reason, holds_from,
                                                   set_by, set_at)
                        values (?1, ?2, ?3, ?4, ?5::integer, ?6::integer, ?7, ?8, ?9, ?10) on conflict do nothing
                        """,
                        promise.id(),
                        body,
                        promise.promise(),
                        promise.kind().name(),
                        promise.amount(),
                        promise.percent(),
                        promise.reason(),
                        promise.from(),
                        by,
                        at)
                == 1;
    }

    /** Ends it on this day, or takes it back if it has not begun; false when it is none of the own body, or over. */
    boolean isEnded(UUID body, UUID id, LocalDate day, String by) {
        return change("""
                        update local_promise set ends_on = greatest(holds_from, ?3), ended_by = ?4
                        where id = ?2 and tenant_id = ?1 and coalesce(ends_on, 'infinity') > greatest(holds_from, ?3)
                        """, body, id, day, by) == 1;
    }

    /** Ends with it what says the same beside later versions: there it went along. What is said otherwise there stays. */
    void endAlong(UUID body, UUID id, LocalDate day, String by) {
        change("""
                update local_promise set ends_on = greatest(holds_from, ?3), ended_by = ?4
                where tenant_id = ?1 and coalesce(ends_on, 'infinity') > greatest(holds_from, ?3)
                  and id in (select s.id
                             from local_promise l join promise o on o.id = l.promise_id
                             join standard_version w on w.id = o.version_id
                             join promise n on n.code = o.code
                             join standard_version v on v.id = n.version_id and v.in_force_from > w.in_force_from
                             join local_promise s on s.promise_id = n.id and s.tenant_id = l.tenant_id
                             where l.tenant_id = ?1 and l.id = ?2
                               and (s.kind, s.target, s.percent, s.reason)
                                   is not distinct from (l.kind, l.target, l.percent, l.reason))
                """, body, id, day, by);
    }

    /** Whether this person has ended it on this day, or taken it back. */
    boolean isEndedBy(UUID body, UUID id, LocalDate day, String by) {
        return !list(row -> true, """
                        select true from local_promise
                        where id = ?2 and tenant_id = ?1 and ends_on = greatest(holds_from, ?3) and ended_by = ?4
                        """, body, id, day, by).isEmpty();
    }
}
