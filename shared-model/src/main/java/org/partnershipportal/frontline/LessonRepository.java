package org.partnershipportal.frontline;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.frontline.FrontlineChecks.Learnt;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** What was learnt at the front line: by the own body, and what others share. */
@Dependent
class LessonRepository extends BaseRepository {
    private static final String LESSONS = """
            select l.id, l.day_id, l.tenant_id, o.name, l.version, l.lesson, l.change, l.owner_role, l.due_on, l.learnt_on,
                   l.done_on, l.changed, l.shared
            from frontline_lesson l join organisation o on o.id = l.tenant_id
            """;
    private static final String BY_DUE = " order by l.due_on, l.id";

    List<LessonRow> findOf(UUID body, UUID day) {
        return list(LessonRepository::row, LESSONS + " where l.tenant_id = ?1 and l.day_id = ?2" + BY_DUE, body, day);
    }

    List<LessonRow> findToFollow(UUID body) {
        return list(LessonRepository::row, LESSONS + " where l.tenant_id = ?1 and l.done_on is null" + BY_DUE, body);
    }

    /** Those of a body, and those that others share; the latest first. */
    List<LessonRow> findAll(UUID body) {
        return list(
                LessonRepository::row,
                LESSONS + " where l.tenant_id = ?1 or l.shared order by l.learnt_on desc, o.name, l.id",
                body);
    }

    /** Those that others than a body share, the latest first. */
    List<LessonRow> findShared(UUID body, int limit) {
        return list(
                LessonRepository::row,
                LESSONS + " where l.shared and l.tenant_id <> ?1 order by l.learnt_on desc, l.id limit ?2",
                body,
                limit);
    }

    Optional<LessonRow> find(UUID body, UUID id) {
        return first(LessonRepository::row, LESSONS + " where l.tenant_id = ?1 and l.id = ?2", body, id);
    }

    private static LessonRow row(Columns row) {
        return new LessonRow(
                row.uuid(0),
                row.uuid(1),
                row.uuid(2),
                row.text(3),
                row.number(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.date(8),
                row.date(9),
                row.dateIfAny(10).orElse(null),
                row.textOrNull(11),
                row.flag(12));
    }

    void add(UUID body, UUID id, UUID day, Learnt learnt, LocalDate on, String by, Instant at) {
        change(
                """
                insert into frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, shared, learnt_on,
                                              said_by, said_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                """,
                body,
                id,
                day,
                learnt.lesson(),
                learnt.change(),
                learnt.role(),
                learnt.due(),
                learnt.shared(),
                on,
                by,
                at);
    }

    /** False when somebody said something of it meanwhile. */
    boolean isChanged(UUID id, int version, String changed, LocalDate on, String by, Instant at) {
        return change(
                        "update frontline_lesson set version = version + 1, changed = ?3, done_on = ?4, said_by = ?5,"
                                + " said_at = ?6 where id = ?1 and version = ?2 and done_on is null",
                        id,
                        version,
                        changed,
                        on,
                        by,
                        at)
                == 1;
    }

    /** False when somebody said something of it meanwhile. */
    boolean isShared(UUID id, int version, boolean shared, String by, Instant at) {
        return change(
                        "update frontline_lesson set version = version + 1, shared = ?3, said_by = ?4, said_at = ?5"
                                + " where id = ?1 and version = ?2",
                        id,
                        version,
                        shared,
                        by,
                        at)
                == 1;
    }
}
