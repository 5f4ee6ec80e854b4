package org.partnershipportal.assessment;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** The assessments of a body: begun, finished, thrown away. What is finished the database lets nobody change. */
@Dependent
class AssessmentRepository extends BaseRepository {
    /** Who writes, and when. */
    record Writer(String subject, String name, Instant at) {}

    private static final String ROWS = """
            select a.id, f.id, f.slug, a.month, a.status = 'FINISHED', coalesce(a.finished_by_name, a.begun_by_name),
                   coalesce(a.finished_at, a.begun_at),
                   exists (select 1 from assessment_share s where s.tenant_id = a.tenant_id and s.assessment_id = a.id)
            from self_assessment a join framework f on f.id = a.framework_id
            """;

    /** By the latest month first. */
    List<AssessmentRow> findAll(UUID me) {
        return list(
                AssessmentRepository::row, ROWS + "where a.tenant_id = ?1 order by a.month desc, f.edition desc", me);
    }

    Optional<AssessmentRow> find(UUID me, UUID id) {
        return first(AssessmentRepository::row, ROWS + "where a.tenant_id = ?1 and a.id = ?2", me, id);
    }

    /** The newest finished one of each framework. */
    List<AssessmentRow> findNewest(UUID body) {
        return list(AssessmentRepository::row, ROWS + """
                        where a.tenant_id = ?1 and a.status = 'FINISHED' and not exists (
                            select 1 from self_assessment n join framework m on m.id = n.framework_id
                            where n.tenant_id = a.tenant_id and n.status = 'FINISHED' and m.slug = f.slug
                              and (n.month, m.edition) > (a.month, f.edition))
                        order by f.position
                        """, body);
    }

    private static AssessmentRow row(Columns row) {
        return new AssessmentRow(
                row.uuid(0),
                row.uuid(1),
                row.text(2),
                YearMonth.from(row.date(3)),
                row.flag(4),
                row.text(5),
                row.instant(6),
                row.flag(7));
    }

    /** False when the body has one of that framework and month. */
    boolean isBegun(UUID me, UUID id, UUID framework, YearMonth month, Writer writer) {
        return change("""
                        insert into self_assessment (tenant_id, id, framework_id, month, begun_by, begun_by_name, begun_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (tenant_id, framework_id, month) do nothing
                        """, me, id, framework, month.atDay(1), writer.subject(), writer.name(), writer.at()) == 1;
    }

    /** Waits until nobody finishes it or throws it away; false when it is no draft, or is none any more. */
    boolean isHeld(UUID me, UUID id) {
        return lock("for share", me, id);
    }

    /** Waits until nobody writes in it; false when it is no draft, or is none any more. */
    boolean isHeldAlone(UUID me, UUID id) {
        return lock("for update", me, id);
    }

    private boolean lock(String how, UUID me, UUID id) {
        return first(
                        row -> row.uuid(0),
                        "select id from self_assessment where tenant_id = ?1 and id = ?2 and status = 'DRAFT' " + how,
                        me,
                        id)
                .isPresent();
    }

    void finish(UUID me, UUID id, Writer writer) {
        change(
                "update self_assessment set status = 'FINISHED', finished_by = ?3, finished_by_name = ?4, finished_at = ?5"
                        + " where tenant_id = ?1 and id = ?2",
                me,
                id,
                writer.subject(),
                writer.name(),
                writer.at());
    }

    void drop(UUID me, UUID id) {
        for (String table : List.of("assessment_evidence", "assessment_score", "assessment_note")) {
            change("delete from " + table + " where tenant_id = ?1 and assessment_id = ?2", me, id);
        }
        change("delete from self_assessment where tenant_id = ?1 and id = ?2", me, id);
    }
}
