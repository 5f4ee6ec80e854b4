package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

/** What was measured of a body, and how far the job has looked. */
@Dependent
class MeasuringRepository extends BaseRepository {
    /** Stands for the months that are over among the sources. */
    static final String MONTHS = "MONTHS";

    /** Bodies that have adopted a version, from when on they keep one. */
    List<UUID> findBodies() {
        return list(row -> row.uuid(0), """
                select t.id from tenant t
                where t.status <> 'SUSPENDED' and exists (select 1 from standard_adoption a where a.tenant_id = t.id)
                order by t.id
                """);
    }

    /** The first day on which a body kept a version; empty for a body that has kept none yet. */
    Optional<LocalDate> findFirstDay(UUID body, LocalDate today) {
        return list(row -> row.date(0), """
                        select greatest(a.adopted_on, v.in_force_from)
                        from standard_adoption a join standard_version v on v.id = a.version_id
                        where a.tenant_id = ?1 and greatest(a.adopted_on, v.in_force_from) <= ?2
                        order by 1 limit 1
                        """, body, today).stream().findFirst();
    }

    /** Of two nodes one measures a body at a time: each counts what the other has measured. */
    void lock(UUID body) {
        first(
                row -> row.text(0),
                "select pg_advisory_xact_lock(hashtextextended('measuring ' || ?1, 0))::text",
                body.toString());
    }

    Optional<Instant> findUntil(UUID body, String source) {
        return first(
                row -> row.instant(0),
                "select until from measuring where tenant_id = ?1 and source = ?2",
                body,
                source);
    }

    void keepUntil(UUID body, String source, Instant until) {
        change("""
                insert into measuring (tenant_id, source, until) values (?1, ?2, ?3)
                on conflict (tenant_id, source) do update set until = greatest(measuring.until, excluded.until)
                """, body, source, until);
    }

    /** The lines of all published versions by which what is found in a source is measured. */
    Set<UUID> promises(Source source) {
        return Set.copyOf(list(
                row -> row.uuid(0),
                """
                select id from promise where measure = any (string_to_array(?1, ',')) and (channel = 'LETTER' or not ?2)
                """,
                source.measures().stream().map(Enum::name).collect(Collectors.joining(",")),
                source == Source.POSTED));
    }

    /** Keeps what was not measured yet; returns of which promises in which months that was. */
    Map<YearMonth, Set<UUID>> add(UUID body, List<Measured> measured) {
        if (measured.isEmpty()) {
            return Map.of();
        }
        return list(
                        row -> Map.entry(YearMonth.from(row.date(1)), row.uuid(0)),
                        """
                        insert into measured_contact (tenant_id, promise_id, subject_id, month, hit, own_hit)
                        select ?1, f.* from unnest(string_to_array(?2, ',')::uuid[], string_to_array(?3, ',')::uuid[],
                            string_to_array(?4, ',')::date[], string_to_array(?5, ',')::boolean[],
                            string_to_array(?6, ',', '')::boolean[]) f
                        on conflict do nothing returning promise_id, month
                        """,
                        body,
                        joined(measured, Measured::promise),
                        joined(measured, Measured::subject),
                        joined(measured, one -> one.month().atDay(1)),
                        joined(measured, Measured::hit),
                        joined(measured, Measured::ownHit))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static String joined(List<Measured> measured, Function<Measured, @Nullable Object> column) {
        return measured.stream()
                .map(column)
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining(","));
    }
}
