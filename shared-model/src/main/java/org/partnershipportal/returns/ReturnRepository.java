package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** What a body has handed in, and its corrections. Nothing that was handed in is overwritten: a correction is one row more. */
@Dependent
class ReturnRepository extends BaseRepository {
    /** Who writes, and when. */
    record Writer(String subject, String name, Instant at) {}

    /** @param locks the day from which on it is locked, if it is not published before */
    record Handed(int version, Instant at, String by, LocalDate locks, boolean isPublished) {}

    Optional<Handed> find(UUID me, YearMonth month) {
        return first(
                row -> new Handed(row.number(0), row.instant(1), row.text(2), row.date(3), row.flag(4)),
                "select r.version, r.submitted_at, r.submitted_by_name, r.locks_on, " + PUBLISHED
                        + " from monthly_return r where r.tenant_id = ?1 and r.month = ?2",
                me,
                month.atDay(1),
                ReturnRule.MEASURES);
    }

    /** Whether figures of the return r are published; ?3 the measures that are handed in. */
    static final String PUBLISHED = """
            exists (select 1 from published_figure f join promise p on p.id = f.promise_id
                    where f.tenant_id = r.tenant_id and f.month = r.month and p.measure = any(string_to_array(?3, ',')))
            """;

    /** False when the month was handed in before. */
    boolean isHandedIn(UUID me, YearMonth month, LocalDate locks, int gaps, Writer writer) {
        return change("""
                insert into monthly_return (tenant_id, month, submitted_at, submitted_by, submitted_by_name, locks_on, gaps)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (tenant_id, month) do nothing
                """, me, month.atDay(1), writer.at(), writer.subject(), writer.name(), locks, gaps) == 1;
    }

    /** False when somebody has corrected the month since this version was seen. */
    boolean isTouched(UUID me, YearMonth month, int version, int gaps) {
        return change(
                        "update monthly_return set version = version + 1, gaps = ?4"
                                + " where tenant_id = ?1 and month = ?2 and version = ?3",
                        me,
                        month.atDay(1),
                        version,
                        gaps)
                == 1;
    }

    /** What stands now for each figure. */
    Map<ReturnField, Entry> entries(UUID me, YearMonth month) {
        Map<ReturnField, Entry> entries = new LinkedHashMap<>();
        list(row -> Map.entry(ReturnField.stored(row.text(0), row.text(1)), entry(row, 2)), """
                        select distinct on (line, within) line, within, value, gap from return_line
                        where tenant_id = ?1 and month = ?2 order by line, within, number desc
                        """, me, month.atDay(1))
                .forEach(one -> entries.put(one.getKey(), one.getValue()));
        return entries;
    }

    private static Entry entry(Columns row, int from) {
        @Nullable String gap = row.textOrNull(from + 1);
        return new Entry(row.numberIfAny(from), gap == null ? null : Gap.valueOf(gap));
    }

    /**
     * Writes what stands for a figure from now on.
     *
     * @param reason why it is corrected; null for what is handed in first
     * @param isLate whether the month is locked
     */
    void write(
            UUID me,
            YearMonth month,
            ReturnField field,
            Entry entry,
            @Nullable String reason,
            boolean isLate,
            Writer writer) {
        change(
                """
                insert into return_line (tenant_id, month, line, within, number, value, gap, reason, after_lock,
                                         entered_by, entered_by_name, entered_at)
                select ?1::uuid, ?2::date, ?3::text, ?4::text,
                       coalesce((select max(l.number) from return_line l where l.tenant_id = ?1::uuid
                                   and l.month = ?2::date and l.line = ?3::text and l.within = ?4::text), 0) + 1,
                       ?5::integer, ?6::text, ?7::text, ?8::boolean, ?9::text, ?10::text, ?11::timestamptz
                """,
                me,
                month.atDay(1),
                field.line().name(),
                field.within(),
                entry.value(),
                entry.gap() == null ? null : entry.gap().name(),
                reason,
                isLate,
                writer.subject(),
                writer.name(),
                writer.at());
    }

    /** The latest first. */
    List<CorrectionRow> findCorrections(UUID me, YearMonth month) {
        return list(
                row -> new CorrectionRow(
                        ReturnField.stored(row.text(0), row.text(1)),
                        entry(row, 2),
                        entry(row, 4),
                        row.text(6),
                        row.text(7),
                        row.instant(8),
                        row.flag(9)),
                """
                select * from (
                    select line, within, lag(value) over w as old, lag(gap) over w as old_gap, value, gap, reason,
                           entered_by_name, entered_at, after_lock, number
                    from return_line where tenant_id = ?1 and month = ?2
                    window w as (partition by line, within order by number)) c
                where reason is not null order by entered_at desc, line, within
                """,
                me,
                month.atDay(1));
    }
}
