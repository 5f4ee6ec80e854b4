package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Which months are asked of whom, and what of them was handed in. */
@Dependent
class MonthRepository extends BaseRepository {
    /**
     * Whether figures of the month m are asked of the body o: it was there for the whole month, and on its first day kept a
     * version with a promise that is measured by returns and applies to it. ?3 the measures.
     */
    private static final String ASKED = """
            m.month >= o.opens_on and m.month + interval '1 month' <= coalesce(o.closes_on + 1, 'infinity')
            and exists (
                select 1 from promise p
                where p.version_id = (select a.version_id
                                      from standard_adoption a join standard_version v on v.id = a.version_id
                                      where a.tenant_id = o.id and a.adopted_on <= m.month and v.in_force_from <= m.month
                                      order by v.in_force_from desc limit 1)
                  and p.measure = any(string_to_array(?3, ','))
                  and not exists (select 1 from local_promise l
                                  where l.tenant_id = o.id and l.promise_id = p.id and l.kind = 'NOT_APPLICABLE'
                                    and l.holds_from <= m.month and coalesce(l.ends_on, 'infinity') > m.month))
            """;

    private static final String MONTHS =
            "(select g::date as month from generate_series(?1::date, ?2::date, interval '1 month') g) m";

    /** A month of the own body that is asked, or was handed in. */
    record OwnMonth(
            YearMonth month,
            @Nullable Instant at,
            @Nullable String by,
            @Nullable LocalDate locks,
            int gaps,
            boolean isPublished,
            boolean isBegun) {}

    /** A month of some body. */
    record BodyMonth(
            String slug,
            String name,
            YearMonth month,
            boolean isAsked,
            @Nullable LocalDate locks,
            int gaps,
            boolean isPublished) {}

    /** The latest first. */
    List<OwnMonth> find(UUID me, YearMonth from, YearMonth until) {
        return list(
                MonthRepository::own,
                "select m.month, r.submitted_at, r.submitted_by_name, r.locks_on, coalesce(r.gaps, 0), r.month is not null and "
                        + ReturnRepository.PUBLISHED
                        + ", d.month is not null from " + MONTHS
                        + """
                         join organisation o on o.id = ?4
                        left join monthly_return r on r.tenant_id = o.id and r.month = m.month
                        left join return_draft d on d.tenant_id = o.id and d.month = m.month
                        where r.month is not null or (
                        """
                        + ASKED + ") order by m.month desc",
                from.atDay(1),
                until.atDay(1),
                ReturnRule.MEASURES,
                me);
    }

    private static OwnMonth own(Columns row) {
        return new OwnMonth(
                YearMonth.from(row.date(0)),
                row.instantIfAny(1).orElse(null),
                row.textOrNull(2),
                row.dateIfAny(3).orElse(null),
                row.number(4),
                row.flag(5),
                row.flag(6));
    }

    /** Each month of each body that is there today, by name and month; for the steward. */
    List<BodyMonth> findAll(YearMonth from, YearMonth until, LocalDate today) {
        return list(
                MonthRepository::body,
                "select o.slug, o.name, m.month, (" + ASKED
                        + "), r.locks_on, coalesce(r.gaps, 0), r.month is not null and " + ReturnRepository.PUBLISHED
                        + " from " + MONTHS
                        + """
                         cross join organisation o join tenant t on t.id = o.id and t.status = 'ACTIVE'
                        left join monthly_return r on r.tenant_id = o.id and r.month = m.month
                        where ?4 between o.opens_on and coalesce(o.closes_on, 'infinity')
                        order by o.name, o.slug, m.month
                        """,
                from.atDay(1),
                until.atDay(1),
                ReturnRule.MEASURES,
                today);
    }

    private static BodyMonth body(Columns row) {
        return new BodyMonth(
                row.text(0),
                row.text(1),
                YearMonth.from(row.date(2)),
                row.flag(3),
                row.dateIfAny(4).orElse(null),
                row.number(5),
                row.flag(6));
    }

    /** Remembers that managers were reminded; false when they were before. */
    boolean isReminded(UUID me, YearMonth month, String kind) {
        return change(
                        "insert into return_reminder (tenant_id, month, kind) values (?1, ?2, ?3)"
                                + " on conflict (tenant_id, month, kind) do nothing",
                        me,
                        month.atDay(1),
                        kind)
                == 1;
    }
}
