package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
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

    /** How far the job has looked through each source of a body, by the name of the source. */
    Map<String, Instant> marks(UUID body) {
        return list(
                        row -> Map.entry(row.text(0), row.instant(1)),
                        "select source, until from measuring where tenant_id = ?1",
                        body)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keepUntil(UUID body, List<String> sources, Instant until) {
        change("""
                insert into measuring (tenant_id, source, until)
                select ?1, s.name, ?3 from unnest(string_to_array(?2, ',')) s(name)
                on conflict (tenant_id, source) do update set until = excluded.until where measuring.until < excluded.until
                """, body, String.join(",", sources), until);
    }

    /** The lines of all published versions by which what is found in a source is measured. */
    Map<Source, Set<UUID>> promises() {
        List<Line> lines = list(
                row -> new Line(row.uuid(0), Measure.valueOf(row.text(1)), PromiseChannel.valueOf(row.text(2))),
                "select id, measure, channel from promise where measure = any (string_to_array(?1, ','))",
                Arrays.stream(Source.values())
                        .flatMap(source -> source.measures().stream())
                        .map(Enum::name)
                        .distinct()
                        .collect(Collectors.joining(",")));
        return Arrays.stream(Source.values())
                .collect(Collectors.toMap(Function.identity(), source -> of(source, lines)));
    }

    private static Set<UUID> of(Source source, List<Line> lines) {
        return lines.stream()
                .filter(line -> source.measures().contains(line.measure()))
                .filter(line -> source != Source.POSTED || line.channel() == PromiseChannel.LETTER)
                .map(Line::promise)
                .collect(Collectors.toSet());
    }

    private record Line(UUID promise, Measure measure, PromiseChannel channel) {}

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
