package org.partnershipportal.frontline;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.frontline.FrontlineChecks.Planned;
import org.partnershipportal.frontline.FrontlineChecks.Was;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Days at the front line, of the own body alone. */
@Dependent
class FrontlineRepository extends BaseRepository {
    private static final String DAYS = """
            select d.id, d.who, d.place, d.planned_for, d.done_on, d.seen, count(l.id),
                   count(l.id) filter (where l.done_on is null)
            from frontline_day d left join frontline_lesson l on l.tenant_id = d.tenant_id and l.day_id = d.id
            """;
    private static final String GROUPED = " group by d.tenant_id, d.id";

    /** The earliest first. */
    List<FrontlineDayRow> findPlanned() {
        return list(
                FrontlineRepository::row,
                DAYS + " where d.done_on is null" + GROUPED + " order by d.planned_for, d.id");
    }

    /** The latest first. */
    List<FrontlineDayRow> findDone(int limit) {
        return list(
                FrontlineRepository::row,
                DAYS + " where d.done_on is not null" + GROUPED + " order by d.done_on desc, d.id limit ?1",
                limit);
    }

    Optional<FrontlineDayRow> find(UUID id) {
        return first(FrontlineRepository::row, DAYS + " where d.id = ?1" + GROUPED, id);
    }

    private static FrontlineDayRow row(Columns row) {
        return new FrontlineDayRow(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.date(3),
                row.dateIfAny(4).orElse(null),
                row.textOrNull(5),
                row.number(6),
                row.number(7));
    }

    void plan(UUID body, UUID id, Planned planned, String by) {
        change(
                "insert into frontline_day (tenant_id, id, who, place, planned_for, planned_by) values (?1, ?2, ?3, ?4, ?5, ?6)",
                body,
                id,
                planned.who(),
                planned.place(),
                planned.on(),
                by);
    }

    /** False when it was done meanwhile, or dropped. */
    boolean isDone(UUID id, Was was, String by, Instant at) {
        return change(
                        "update frontline_day set done_on = ?2, seen = ?3, done_by = ?4, done_at = ?5"
                                + " where id = ?1 and done_on is null",
                        id,
                        was.on(),
                        was.seen(),
                        by,
                        at)
                == 1;
    }

    /** False when it was done meanwhile, or dropped. */
    boolean isDropped(UUID id) {
        return change("delete from frontline_day where id = ?1 and done_on is null", id) == 1;
    }
}
