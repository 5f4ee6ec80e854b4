package org.partnershipportal.check;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.performance.Figure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Checks, as far as who asks may see them: the database keeps a mystery from the body that is tried. */
@Dependent
class CheckRepository extends BaseRepository {
    private static final String CHECKS = """
            select c.id, c.tenant_id, o.name, c.checker_id, k.name, c.kind, c.channel, c.place, c.half, c.done_on,
                   (select count(*) from improvement_action a where a.check_id = c.id
                    and not exists (select 1 from improvement_step s where s.action_id = a.id and s.done)),
                   c.scenario, c.checker_role, c.finding
            from reality_check c join organisation o on o.id = c.tenant_id join organisation k on k.id = c.checker_id
            """;

    /** What is known of a check besides its row. */
    record Told(CheckRow row, String scenario, Optional<String> checkerRole, Optional<String> finding) {}

    /** Those that are planned, the earliest first. */
    List<CheckRow> findPlanned() {
        return list(CheckRepository::row, CHECKS + " where c.done_on is null order by c.half, o.name, c.planned_at");
    }

    /** The latest first. */
    List<CheckRow> findDone(LocalDate from, LocalDate until, int limit) {
        return list(
                CheckRepository::row,
                CHECKS + " where c.done_on between ?1 and ?2 order by c.done_on desc, o.name limit ?3",
                from,
                until,
                limit);
    }

    Optional<Told> find(UUID id) {
        return first(
                row -> new Told(
                        row(row),
                        row.text(11),
                        Optional.ofNullable(row.textOrNull(12)),
                        Optional.ofNullable(row.textOrNull(13))),
                CHECKS + " where c.id = ?1",
                id);
    }

    private static CheckRow row(Columns row) {
        return new CheckRow(
                row.uuid(0),
                row.uuid(1),
                row.text(2),
                row.uuid(3),
                row.text(4),
                CheckKind.valueOf(row.text(5)),
                PromiseChannel.valueOf(row.text(6)),
                row.text(7),
                HalfYear.of(row.date(8)),
                row.dateIfAny(9).orElse(null),
                row.number(10));
    }

    /** In the order of the standard. */
    List<ResultRow> findResults(UUID check) {
        return list(row -> new ResultRow(row.text(0), row.text(1), row.flag(2)), """
                select p.code, p.text, r.kept from check_result r join promise p on p.id = r.promise_id
                where r.check_id = ?1 order by p.position, p.code
                """, check);
    }

    /** The bodies that work here now, by name. */
    List<CheckBody> findBodies() {
        return list(row -> new CheckBody(row.uuid(0), row.text(1), row.text(2)), """
                select o.id, o.slug, o.name from organisation o join tenant t on t.id = o.id where t.status = 'ACTIVE'
                order by o.name
                """);
    }

    /** Each body that works here now, by name; for the steward. */
    List<BodyYearRow> findYears(LocalDate from, LocalDate until) {
        return list(row -> new BodyYearRow(row.text(0), row.text(1), row.number(2), row.number(3)), """
                select o.slug, o.name, count(*) filter (where c.done_on between ?1 and ?2),
                       count(*) filter (where c.done_on is null and c.half between ?1 and ?2)
                from organisation o join tenant t on t.id = o.id left join reality_check c on c.tenant_id = o.id
                where t.status = 'ACTIVE' group by o.slug, o.name order by o.name
                """, from, until);
    }

    void plan(UUID id, Planned planned, String by) {
        change(
                """
                insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                id,
                planned.body(),
                planned.checker(),
                planned.kind().name(),
                planned.channel().name(),
                planned.place(),
                planned.scenario(),
                planned.half().first(),
                by);
    }

    /** False when it was done meanwhile, or dropped. */
    boolean isDropped(UUID id) {
        return change("delete from reality_check where id = ?1 and done_on is null", id) == 1;
    }

    /** False when it was done meanwhile, or dropped. */
    boolean isDone(UUID id, LocalDate on, String role, String finding, String by, Instant at) {
        return change("""
                        update reality_check set done_on = ?2, checker_role = ?3, finding = ?4, done_by = ?5, done_at = ?6
                        where id = ?1 and done_on is null
                        """, id, on, role, finding, by, at) == 1;
    }

    void addResult(CheckRow check, UUID promise, boolean kept) {
        change(
                "insert into check_result (check_id, promise_id, tenant_id, checker_id, kept) values (?1, ?2, ?3, ?4, ?5)",
                check.id(),
                promise,
                check.bodyId(),
                check.checkerId(),
                kept);
    }

    /** What checks make of promises month by month, where the figures say otherwise or nothing. */
    List<Figure> findFigures(UUID body) {
        return list(
                row -> new Figure(row.uuid(0), YearMonth.from(row.date(1)), row.number(2), row.number(3), null),
                """
                select n.promise_id, n.month, n.cases, n.hits
                from (select r.promise_id, date_trunc('month', c.done_on)::date as month, count(*) as cases,
                             count(*) filter (where r.kept) as hits
                      from check_result r join reality_check c on c.id = r.check_id
                      where r.tenant_id = ?1 group by 1, 2) n
                where not exists (select 1 from promise_figure f where f.tenant_id = ?1 and f.promise_id = n.promise_id
                                  and f.month = n.month and f.cases = n.cases and f.hits = n.hits)
                """,
                body);
    }
}
