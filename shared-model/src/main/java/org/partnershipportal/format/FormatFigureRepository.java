package org.partnershipportal.format;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.format.FormatAtom.Outcome;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.worktime.PublicYear;

/** How many asked for what, and what of it may be shown. */
@Dependent
class FormatFigureRepository extends BaseRepository {
    private static final String ALL = "ALL";
    private static final int MOST = 4_000;

    /** All bodies that were at work here on that day or later. */
    List<UUID> findBodies(LocalDate since) {
        return list(row -> row.uuid(0), """
                select t.id from tenant t join organisation o on o.id = t.id
                where t.status <> 'SUSPENDED' and coalesce(o.closes_on, 'infinity') >= ?1 order by t.id
                """, since);
    }

    boolean isCounted(UUID me, PublicYear year) {
        return first(
                        row -> row.date(0),
                        "select year_from from format_figure where tenant_id = ?1 and year_from = ?2 and kind = 'ALL'",
                        me,
                        year.from())
                .isPresent();
    }

    /** What was asked in a year; what is open counts as late once its day is over. */
    List<FormatAtom> findAtoms(UUID me, PublicYear year, LocalDate today) {
        return list(
                row -> new FormatAtom(FormatKind.valueOf(row.text(0)), outcome(row.textOrNull(1)), row.number(2)),
                """
                select f.kind, case when f.status = 'REFUSED' then 'REFUSED'
                                    when coalesce((f.closed_at at time zone 'Europe/London')::date, ?4) > f.due_on then 'LATE'
                                    when f.status = 'DONE' then 'IN_TIME' end, count(*)
                from format_request f
                where f.tenant_id = ?1 and f.predecessor_id is null and f.asked_at >= ?2 and f.asked_at < ?3
                group by 1, 2 order by 1, 2
                """,
                me,
                year.begins(),
                year.ends(),
                today);
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }

    /** False when it was counted before, by another node too. */
    boolean add(UUID me, PublicYear year, FormatFigure figure, Instant at) {
        return change(
                        """
                        insert into format_figure (tenant_id, year_from, kind, asked, in_time, late, refused, counted_at)
                        values (?1, ?2, ?3, ?4::integer, ?5::integer, ?6::integer, ?7::integer, ?8) on conflict do nothing
                        """,
                        me,
                        year.from(),
                        figure.kind() == null ? ALL : figure.kind().name(),
                        figure.asked(),
                        figure.inTime(),
                        figure.late(),
                        figure.refused(),
                        at)
                == 1;
    }

    /** Of a body (null: of all), the latest year first; of each, all together first. */
    List<FormatFigureRow> find(@Nullable UUID body) {
        return list(
                row -> new FormatFigureRow(
                        row.text(0),
                        new PublicYear(row.date(1)),
                        new FormatFigure(
                                row.text(2).equals(ALL) ? null : FormatKind.valueOf(row.text(2)),
                                row.numberIfAny(3),
                                row.numberIfAny(4),
                                row.numberIfAny(5),
                                row.numberIfAny(6))),
                """
                select o.name, f.year_from, f.kind, f.asked, f.in_time, f.late, f.refused
                from format_figure f join organisation o on o.id = f.tenant_id
                where ?1::uuid is null or f.tenant_id = ?1::uuid
                order by f.year_from desc, o.name, f.kind <> 'ALL', f.kind limit
                """ + MOST,
                body);
    }
}
