package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** What is published of feedback, and what it is made of. */
@Dependent
class PublishingRepository extends BaseRepository {
    private static final int MOST_FIGURES = 400;
    private static final int MOST_CHANGES = 200;
    private static final int FIRST_FIGURE = 4;

    /** The latest version of each quarter of a body (null: of all), the latest quarter first. */
    List<PublishedFigures> findFigures(@Nullable UUID body) {
        return list(PublishingRepository::published, """
                select o.slug, o.name, f.quarter, f.version, f.compliments, f.comments, f.complaints, f.in_time, f.late,
                       f.taken_further, f.published_at
                from (select distinct on (tenant_id, quarter) tenant_id, quarter, version, compliments, comments, complaints,
                             in_time, late, taken_further, published_at
                      from feedback_figures where tenant_id = coalesce(?1::uuid, tenant_id)
                      order by tenant_id, quarter, version desc) f
                join organisation o on o.id = f.tenant_id order by f.quarter desc, o.name limit
                """ + MOST_FIGURES, body);
    }

    private static PublishedFigures published(Columns row) {
        return new PublishedFigures(
                row.text(0),
                row.text(1),
                new Quarter(row.date(2)),
                row.number(3),
                figures(row, FIRST_FIGURE),
                row.instant(FIRST_FIGURE + 6));
    }

    private static Figures figures(Columns row, int from) {
        return new Figures(
                row.numberIfAny(from),
                row.numberIfAny(from + 1),
                row.numberIfAny(from + 2),
                row.numberIfAny(from + 3),
                row.numberIfAny(from + 4),
                row.numberIfAny(from + 5));
    }

    /** Of a body (null: of all), the latest first. */
    List<ChangeRow> findChanges(@Nullable UUID body) {
        return list(
                row -> new ChangeRow(
                        row.uuid(0),
                        row.text(1),
                        row.text(2),
                        row.textOrNull(3),
                        row.text(4),
                        row.text(5),
                        row.instant(6)),
                """
                select c.id, o.slug, o.name, s.name, c.learnt, c.changed, c.published_at
                from feedback_change c join organisation o on o.id = c.tenant_id
                left join council_service s on s.id = c.service_id
                where c.withdrawn_at is null and c.tenant_id = coalesce(?1::uuid, c.tenant_id)
                order by c.published_at desc, c.id limit
                """ + MOST_CHANGES,
                body);
    }

    /** Exact counts of what the body has; of a complaint that is open, only what is due counts as late. */
    Figures count(UUID me, Quarter quarter, Instant now) {
        return list(row -> figures(row, 0), """
                select count(*) filter (where kind = 'COMPLIMENT')::integer,
                       count(*) filter (where kind = 'COMMENT')::integer,
                       count(*) filter (where kind = 'COMPLAINT')::integer,
                       count(*) filter (where kind = 'COMPLAINT' and answered_at is not null and not answered_late
                                          and not (status in ('RECEIVED', 'ACKNOWLEDGED') and due_at <= ?4))::integer,
                       count(*) filter (where kind = 'COMPLAINT'
                                          and (answered_late or (status in ('RECEIVED', 'ACKNOWLEDGED') and due_at <= ?4)))::integer,
                       count(*) filter (where kind = 'COMPLAINT' and stage > 1)::integer
                from feedback where tenant_id = ?1 and received_at >= ?2 and received_at < ?3
                """, me, quarter.begins(), quarter.ends(), now)
                .get(0);
    }

    /** False when somebody else has published this version. */
    boolean publish(UUID me, Quarter quarter, int version, Figures figures, String by, Instant at) {
        return change(
                        """
                insert into feedback_figures (id, tenant_id, quarter, version, compliments, comments, complaints, in_time, late,
                                              taken_further, published_by, published_at)
                values (?1, ?2, ?3, ?4, ?5::integer, ?6::integer, ?7::integer, ?8::integer, ?9::integer, ?10::integer, ?11, ?12)
                on conflict (tenant_id, quarter, version) do nothing
                """,
                        UUID.randomUUID(),
                        me,
                        quarter.first(),
                        version,
                        figures.compliments(),
                        figures.comments(),
                        figures.complaints(),
                        figures.inTime(),
                        figures.late(),
                        figures.takenFurther(),
                        by,
                        at)
                == 1;
    }

    /** What was changed after closed feedback and is not published, the latest first. */
    List<LessonRow> findLessons(UUID me) {
        return list(row -> new LessonRow(row.text(0), row.textOrNull(1), row.textOrNull(2), row.text(3)), """
                select f.reference, s.name, f.learnt, f.changed from feedback f
                left join council_service s on s.id = f.service_id
                where f.tenant_id = ?1 and f.status = 'CLOSED' and f.changed is not null
                  and not exists (select 1 from feedback_change c where c.feedback_id = f.id and c.withdrawn_at is null)
                order by f.closed_at desc, f.reference limit 50
                """, me);
    }

    /** False when it is not the body's, not closed, or published already. */
    boolean publish(UUID me, String reference, String learnt, String changed, String by, Instant at) {
        return change("""
                insert into feedback_change (id, tenant_id, feedback_id, service_id, learnt, changed, published_by, published_at)
                select ?1::uuid, ?2::uuid, f.id, f.service_id, ?4, ?5, ?6, ?7::timestamptz from feedback f
                where f.reference = ?3 and f.tenant_id = ?2::uuid and f.status = 'CLOSED'
                on conflict (feedback_id) where withdrawn_at is null do nothing
                """, UUID.randomUUID(), me, reference, learnt, changed, by, at) == 1;
    }

    /** False when it is not the body's, or withdrawn. */
    boolean withdraw(UUID change, Instant at) {
        return change("update feedback_change set withdrawn_at = ?2 where id = ?1 and withdrawn_at is null", change, at)
                == 1;
    }
}
