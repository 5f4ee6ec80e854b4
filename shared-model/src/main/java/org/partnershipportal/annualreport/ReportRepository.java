package org.partnershipportal.annualreport;

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
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.performance.PromiseLine;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Reports: drafts of the asking body or of the partnership, and what is out. A body that is null is the partnership. */
@Dependent
class ReportRepository extends BaseRepository {
    private static final String SEPARATOR = "\u001f";

    /** @param by null, and version 0, once it is out */
    record Found(
            UUID id, int edition, int version, @Nullable String by, Instant at) {}

    /** Who writes, and when. */
    record Writer(String subject, String name, Instant at) {}

    Optional<Found> findDraft(@Nullable UUID body, Period year) {
        return first(
                row -> new Found(row.uuid(0), row.number(1), row.number(2), row.text(3), row.instant(4)),
                """
                select id, edition, version, changed_by_name, changed_at from annual_report
                where tenant_id is not distinct from ?1 and year = ?2 and status = 'DRAFT'
                """,
                body,
                year.begins());
    }

    /** The latest edition that is out. */
    Optional<Found> findPublished(@Nullable UUID body, Period year) {
        return first(
                row -> new Found(row.uuid(0), row.number(1), row.number(2), null, row.instant(3)),
                """
                select id, edition, version, changed_at from annual_report
                where tenant_id is not distinct from ?1 and year = ?2 and status = 'PUBLISHED' order by edition desc limit 1
                """,
                body,
                year.begins());
    }

    /** All that is out of a body, the latest year and edition first. */
    List<ReportRow> findEditions(@Nullable UUID body) {
        return list(ReportRepository::row, """
                select o.slug, o.name, r.year, r.edition, r.covers_until, r.published_on
                from annual_report r left join organisation o on o.id = r.tenant_id
                where r.status = 'PUBLISHED' and r.tenant_id is not distinct from ?1 order by r.year desc, r.edition desc
                """, body);
    }

    /** Of each year and body the latest edition: the latest year first, the partnership before the bodies. */
    List<ReportRow> findNewest() {
        return list(ReportRepository::row, """
                select o.slug, o.name, r.year, r.edition, r.covers_until, r.published_on
                from annual_report r left join organisation o on o.id = r.tenant_id
                where r.status = 'PUBLISHED'
                  and not exists (select 1 from annual_report later
                                  where later.tenant_id is not distinct from r.tenant_id and later.year = r.year
                                    and later.status = 'PUBLISHED' and later.edition > r.edition)
                order by r.year desc, o.name nulls first
                """);
    }

    Optional<UUID> findBody(String slug) {
        return first(row -> row.uuid(0), """
                select o.id from organisation o join tenant t on t.id = o.id where o.slug = ?1
                """, slug);
    }

    Map<String, String> typed(UUID report) {
        Map<String, String> typed = new LinkedHashMap<>();
        list(
                        row -> Map.entry(row.text(0), row.text(1)),
                        "select e.key, e.value from annual_report r, jsonb_each_text(r.typed) e where r.id = ?1",
                        report)
                .forEach(one -> typed.put(one.getKey(), one.getValue()));
        return typed;
    }

    /** False when somebody else has begun it meanwhile. */
    boolean isBegun(@Nullable UUID body, Period year, int edition, int version, ReportText text, Writer writer) {
        return change(
                        """
                        insert into annual_report (id, tenant_id, year, edition, version, typed, changed_by, changed_by_name,
                                                   changed_at)
                        values (?1, ?2, ?3, ?4, ?5, jsonb_object(string_to_array(?6, chr(31)), string_to_array(?7, chr(31))),
                                ?8, ?9, ?10)
                        on conflict do nothing
                        """,
                        UUID.randomUUID(),
                        body,
                        year.begins(),
                        edition,
                        version,
                        names(text),
                        texts(text),
                        writer.subject(),
                        writer.name(),
                        writer.at())
                == 1;
    }

    /** False when somebody else has saved it since this version was seen, or it is out. */
    boolean isSaved(UUID report, int version, ReportText text, Writer writer) {
        return change("""
                        update annual_report
                        set typed = jsonb_object(string_to_array(?3, chr(31)), string_to_array(?4, chr(31))),
                            changed_by = ?5, changed_by_name = ?6, changed_at = ?7, version = version + 1
                        where id = ?1 and version = ?2 and status = 'DRAFT'
                        """, report, version, names(text), texts(text), writer.subject(), writer.name(), writer.at())
                == 1;
    }

    private static String names(ReportText text) {
        return String.join(SEPARATOR, text.typed().keySet());
    }

    private static String texts(ReportText text) {
        return String.join(SEPARATOR, text.typed().values());
    }

    /** False when somebody else has saved it since this version was seen, or it is out. */
    boolean isBroughtOut(UUID report, int version, YearMonth until, LocalDate today) {
        return change("""
                update annual_report
                set status = 'PUBLISHED', covers_until = ?3, published_on = ?4, changed_by = null, changed_by_name = null,
                    version = version + 1
                where id = ?1 and version = ?2 and status = 'DRAFT'
                """, report, version, until.atDay(1), today) == 1;
    }

    void keep(UUID report, int position, PromiseLine line) {
        change(
                """
                insert into annual_report_line (report_id, position, promise_id, target, percent, figures, hidden, cases, hits,
                                                figures_before, hidden_before, cases_before, hits_before,
                                                bodies, keeping, expected, told)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) on conflict do nothing
                """,
                report,
                position,
                line.promise().id(),
                line.target().amount(),
                line.target().percent(),
                line.now().figures(),
                line.now().hidden(),
                line.now().cases(),
                line.now().hits(),
                line.before().figures(),
                line.before().hidden(),
                line.before().cases(),
                line.before().hits(),
                line.bodies(),
                line.keeping(),
                line.expected(),
                line.told());
    }

    /** The first month of which anything is published, of a body or of all. */
    Optional<YearMonth> findFirstMonth(@Nullable UUID body) {
        return first(
                        row -> row.dateIfAny(0),
                        "select min(month) from published_figure where ?1::uuid is null or tenant_id = ?1",
                        body)
                .flatMap(day -> day)
                .map(YearMonth::from);
    }

    private static ReportRow row(Columns row) {
        return new ReportRow(
                row.textOrNull(0),
                row.textOrNull(1),
                Period.of(PeriodKind.YEAR, YearMonth.from(row.date(2))),
                row.number(3),
                YearMonth.from(row.date(4)),
                row.date(5));
    }
}
