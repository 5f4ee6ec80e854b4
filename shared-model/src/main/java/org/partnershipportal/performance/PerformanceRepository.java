package org.partnershipportal.performance;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Figures added up. A month of a body that is hidden is counted as hidden, and in no sum. */
@Dependent
class PerformanceRepository extends BaseRepository {
    private static final String SUMS =
            "count(*), count(*) - count(f.cases), coalesce(sum(f.cases), 0), coalesce(sum(f.hits), 0)";

    /** Bodies that keep a version on day ?1, and which. */
    private static final String KEEPING = """
            with kept as (
                select distinct on (a.tenant_id) a.tenant_id, a.version_id
                from standard_adoption a join standard_version v on v.id = a.version_id
                join organisation o on o.id = a.tenant_id
                where a.adopted_on <= ?1 and v.in_force_from <= ?1
                  and ?1 between o.opens_on and coalesce(o.closes_on, 'infinity')
                order by a.tenant_id, v.in_force_from desc),
            promising as (
                select k.tenant_id, p.code from kept k join promise p on p.version_id = k.version_id
                where not exists (select 1 from local_promise l
                                  where l.tenant_id = k.tenant_id and l.promise_id = p.id and l.kind = 'NOT_APPLICABLE'
                                    and ?1 >= l.holds_from and ?1 < coalesce(l.ends_on, 'infinity')))
            """;

    /** What the figures of a promise add up to in a time, and how many bodies keep it. */
    record Sum(String code, boolean now, Tally tally, int bodies, int keeping, int told) {}

    /**
     * The same of one body.
     *
     * @param ownHits by what it promised beyond the standard; null unless each figure has them
     */
    record BodySum(
            String code, boolean now, Tally tally, @Nullable Long ownHits) {

        /** Whether what it promised beyond the standard was measured all the time. */
        boolean isMeasuredByOwn() {
            return ownHits != null && tally.cases() > 0;
        }

        /** What its figures add up to by that; nothing where they were not measured so. */
        Tally own() {
            return ownHits == null ? Tally.UNKNOWN : new Tally(tally.figures(), tally.hidden(), tally.cases(), ownHits);
        }
    }

    /** How many bodies promise it. */
    record Expected(String code, int bodies) {}

    /** A month of a promise, of one body or of all. */
    record MonthSum(YearMonth month, Tally tally) {}

    /** What a promise aimed at from a day on. */
    record Aim(LocalDate from, PromiseTarget target) {}

    /** A body that works here. */
    record Body(UUID id, String name) {}

    Optional<YearMonth> findLatest(Readership readers) {
        return first(row -> row.dateIfAny(0), "select max(month) from " + readers.table())
                .flatMap(day -> day)
                .map(YearMonth::from);
    }

    Optional<Body> findBody(String slug) {
        return first(row -> new Body(row.uuid(0), row.text(1)), """
                select o.id, o.name from organisation o join tenant t on t.id = o.id where o.slug = ?1
                """, slug);
    }

    Body getBody(UUID id) {
        return new Body(
                id,
                first(row -> row.text(0), "select name from organisation where id = ?1", id)
                        .orElseThrow());
    }

    /** Of one body by promise, for the period and the one before. */
    List<BodySum> findSums(Readership readers, Period period, UUID body) {
        return list(
                row -> new BodySum(row.text(0), row.flag(1), tally(row, 2), row.flag(6) ? row.sum(7) : null),
                """
                select q.code, f.month >= ?2 as now, %s, count(f.own_hits) = count(f.cases), coalesce(sum(f.own_hits), 0)
                from %s f join promise q on q.id = f.promise_id
                where f.tenant_id = ?4 and f.month >= ?1 and f.month < ?3 group by 1, 2
                """.formatted(SUMS, readers.table()),
                period.minus(1).begins(),
                period.begins(),
                period.ends(),
                body);
    }

    /** Of all bodies by promise of a version, for the period and the one before. */
    List<Sum> findSums(Readership readers, UUID version, Period period) {
        return list(
                row -> new Sum(row.text(0), row.flag(1), tally(row, 2), row.number(6), row.number(7), row.number(8)),
                """
                with told as (
                    select q.code, f.tenant_id, f.month >= ?3 as now, count(*) as figures,
                           count(*) - count(f.cases) as hidden, coalesce(sum(f.cases), 0) as cases,
                           coalesce(sum(f.hits), 0) as hits
                    from %s f join promise q on q.id = f.promise_id
                    where f.month >= ?2 and f.month < ?4
                    group by 1, 2, 3)
                select l.code, t.now, sum(t.figures)::integer, sum(t.hidden)::integer, sum(t.cases)::bigint,
                       sum(t.hits)::bigint, (count(*) filter (where t.cases > 0))::integer,
                       (count(*) filter (where is_kept(l.bound, l.unit, l.target, l.percent, t.cases, t.hits)))::integer,
                       count(*)::integer
                from promise l join told t on t.code = l.code where l.version_id = ?1 group by l.code, t.now
                """.formatted(readers.table()),
                version,
                period.minus(1).begins(),
                period.begins(),
                period.ends());
    }

    List<Expected> findExpected(LocalDate day) {
        return list(
                row -> new Expected(row.text(0), row.number(1)),
                KEEPING + "select code, count(*)::integer from promising group by code",
                day);
    }

    /** Names of bodies that promise it on the day and have no figure in the period. */
    List<String> findMissing(Readership readers, String code, LocalDate day, Period period) {
        return list(
                row -> row.text(0), """
                %s
                select o.name from promising k join organisation o on o.id = k.tenant_id
                where k.code = ?2
                  and not exists (select 1 from %s f join promise p on p.id = f.promise_id
                                  where f.tenant_id = k.tenant_id and p.code = ?2 and f.month >= ?3 and f.month < ?4)
                order by o.name
                """.formatted(KEEPING, readers.table()), day, code, period.begins(), period.ends());
    }

    /** Month by month, of one body or of all for null. */
    List<MonthSum> findMonths(Readership readers, String code, LocalDate from, LocalDate until, @Nullable UUID body) {
        return list(
                row -> new MonthSum(YearMonth.from(row.date(0)), tally(row, 1)),
                "select f.month, " + SUMS
                        + """
                 from %s f where f.promise_id in (select p.id from promise p where p.code = ?1)
                  and f.month >= ?2 and f.month < ?3 %s group by f.month order by f.month
                """.formatted(
                                readers.table(), body == null ? "and ?4::uuid is null" : "and f.tenant_id = ?4"),
                code,
                from,
                until,
                body);
    }

    /** Body by body, by name. */
    List<BodyFigure> findBodies(Readership readers, String code, Period period, PromiseTarget target) {
        return list(
                row -> new BodyFigure(row.text(0), row.text(1), target, tally(row, 2), row.number(6)),
                """
                select o.slug, o.name, %s, count(distinct f.month)::integer from %s f join organisation o on o.id = f.tenant_id
                where f.promise_id in (select p.id from promise p where p.code = ?1) and f.month >= ?2 and f.month < ?3
                group by o.slug, o.name order by o.name
                """.formatted(SUMS, readers.table()),
                code,
                period.begins(),
                period.ends());
    }

    /** What published versions aimed at with a promise, the earliest first. */
    List<Aim> findAims(String code) {
        return list(row -> new Aim(row.date(0), target(row, 1)), """
                select v.in_force_from, p.bound, p.target, p.unit, p.percent
                from promise p join standard_version v on v.id = p.version_id
                where p.code = ?1 and v.status = 'PUBLISHED' order by v.in_force_from
                """, code);
    }

    /** One more than a page, so that it is known whether there are more. */
    List<MonthFigure> findPublished(FigureSearch search) {
        return list(
                row -> new MonthFigure(
                        row.text(0),
                        row.text(1),
                        row.number(2),
                        YearMonth.from(row.date(3)),
                        target(row, 4),
                        new Tally(1, row.flag(8) ? 1 : 0, row.sum(9), row.sum(10)),
                        row.date(11),
                        row.dateIfAny(12).orElse(null)),
                """
                select o.slug, p.code, v.number, f.month, p.bound, p.target, p.unit, p.percent, f.cases is null, f.cases,
                       f.hits, f.published_on, f.corrected_on
                from published_figure f join promise p on p.id = f.promise_id
                join standard_version v on v.id = p.version_id join organisation o on o.id = f.tenant_id
                where f.month between ?1 and ?2 and %s and %s
                order by f.month, o.slug, p.code, v.number limit ?5 offset ?6
                """.formatted(
                                search.body() == null
                                        ? "?3::text is null"
                                        : "f.tenant_id = (select id from organisation where slug = ?3)",
                                search.promise() == null
                                        ? "?4::text is null"
                                        : "f.promise_id in (select id from promise where code = ?4)"),
                search.from().atDay(1),
                search.until().atDay(1),
                search.body(),
                search.promise(),
                FigureSearch.PAGE + 1,
                search.offset());
    }

    private static Tally tally(Columns row, int first) {
        return new Tally(row.number(first), row.number(first + 1), row.sum(first + 2), row.sum(first + 3));
    }

    private static PromiseTarget target(Columns row, int first) {
        @Nullable String bound = row.textOrNull(first);
        @Nullable String unit = row.textOrNull(first + 2);
        return new PromiseTarget(
                bound == null ? null : Bound.valueOf(bound),
                row.numberIfAny(first + 1),
                unit == null ? null : TargetUnit.valueOf(unit),
                row.numberIfAny(first + 3));
    }
}
