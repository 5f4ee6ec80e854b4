package org.partnershipportal.retention;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class RetentionRepository extends BaseRepository {
    private static final String PAST = """
            (p.closed_at at time zone 'Europe/London')::date + make_interval(months => coalesce(
                (select r.months from retention_rule r
                 where r.tenant_id = ?1 and (r.service_id = p.service_id or r.service_id is null)
                 order by r.service_id nulls last limit 1), ?3)) < ?2
            """;

    List<UUID> findBodies() {
        return list(row -> row.uuid(0), "select id from tenant order by id");
    }

    /** The body's rules; the one for all services that none names comes first. */
    List<RetentionRule> findRules(UUID me) {
        return list(
                row -> new RetentionRule(
                        Optional.ofNullable(row.textOrNull(0)), Optional.ofNullable(row.textOrNull(1)), row.number(2)),
                """
                select s.slug, s.name, r.months from retention_rule r left join council_service s on s.id = r.service_id
                where r.tenant_id = ?1 order by s.name nulls first
                """,
                me);
    }

    List<RetentionChoice> findServices() {
        return list(
                row -> new RetentionChoice(row.text(0), row.text(1)),
                "select slug, name from council_service order by name");
    }

    Optional<UUID> findService(String slug) {
        return first(row -> row.uuid(0), "select id from council_service where slug = ?1", slug);
    }

    void set(UUID me, @Nullable UUID service, int months, String who) {
        drop(me, service);
        change(
                "insert into retention_rule (id, tenant_id, service_id, months, set_by) values (?1, ?2, ?3, ?4, ?5)",
                UUID.randomUUID(),
                me,
                service,
                months,
                who);
    }

    void drop(UUID me, @Nullable UUID service) {
        change(
                "delete from retention_rule where tenant_id = ?1 and service_id is not distinct from cast(?2 as uuid)",
                me,
                service);
    }

    /** Takes the day from copies that the job is to date anew: of this service, or of all when it is null. */
    void undate(UUID me, @Nullable UUID service) {
        change("""
                update enquiry_content c set delete_by = null from enquiry_part p
                where p.id = c.part_id and c.tenant_id = ?1 and c.delete_by is not null
                  and (p.closed_at is not null or ?1 in (p.accountable_id, p.holder_id))
                  and (cast(?2 as uuid) is null or p.service_id = ?2)
                """, me, service);
    }

    /**
     * Gives a day to copies that are needed no more: the rule's time after the part was closed, or 30 days after the body
     * handed the part back or was relieved of the offer.
     */
    void date(UUID me, int monthsWithoutRule) {
        change("""
                update enquiry_content c
                set delete_by = case
                    when p.closed_at is not null
                    then ((p.closed_at at time zone 'Europe/London')::date + make_interval(months => coalesce(
                             (select r.months from retention_rule r
                              where r.tenant_id = ?1 and (r.service_id = p.service_id or r.service_id is null)
                              order by r.service_id nulls last limit 1), ?2)))::date
                    else (l.answered_at at time zone 'Europe/London')::date + 30 end
                from enquiry_part p
                left join lateral (select f.answered_at from referral f
                                   where f.part_id = p.id and f.to_id = ?1 and f.status in ('HANDED_BACK', 'WITHDRAWN')
                                   order by f.number desc limit 1) l on true
                where p.id = c.part_id and c.tenant_id = ?1 and c.delete_by is null
                  and (p.closed_at is not null
                       or l.answered_at is not null and ?1 not in (p.accountable_id, p.holder_id))
                """, me, monthsWithoutRule);
    }

    /** Takes the day from copies of open parts that have come back to the body since. */
    void keepWhatCameBack(UUID me) {
        change("""
                update enquiry_content c set delete_by = null from enquiry_part p
                where p.id = c.part_id and c.tenant_id = ?1 and c.delete_by is not null
                  and p.closed_at is null and ?1 in (p.accountable_id, p.holder_id)
                """, me);
    }

    /** At most this many parts of which the body's copy is past its day, by id, with their references. */
    List<PastCopy> findPast(UUID me, LocalDate today, int most) {
        return list(row -> new PastCopy(row.uuid(0), row.text(1)), """
                select c.part_id, e.reference || case when p.number = 1 then '' else '-' || p.number end
                from enquiry_content c join enquiry_part p on p.id = c.part_id join enquiry e on e.id = p.enquiry_id
                where c.tenant_id = ?1 and c.delete_by < ?2 order by c.delete_by, c.part_id limit ?3
                """, me, today, most);
    }

    /** A part's copy that is past its day. */
    record PastCopy(UUID part, String reference) {}

    boolean delete(UUID me, UUID part) {
        return change("delete from enquiry_content where tenant_id = ?1 and part_id = ?2", me, part) == 1;
    }

    /** Months for what belongs to no service: the body's rule for all that none names, or what holds without one. */
    int monthsForAll(UUID me, int monthsWithoutRule) {
        return first(
                        row -> row.number(0),
                        "select months from retention_rule where tenant_id = ?1 and service_id is null",
                        me)
                .orElse(monthsWithoutRule);
    }

    /** Deletes letters posted, call-backs done, and who gave feedback that was closed, with what was written about it, before that day; returns how many. */
    int deleteDone(UUID me, LocalDate before) {
        return change("delete from print_task where tenant_id = ?1 and sent_at < ?2", me, before)
                + change("delete from call_back where tenant_id = ?1 and done_at < ?2", me, before)
                + change("""
                delete from feedback_content c using feedback f
                where f.id = c.feedback_id and f.tenant_id = ?1 and f.closed_at < ?2
                """, me, before)
                + change("""
                delete from feedback_event n using feedback f
                where f.id = n.feedback_id and n.what = 'NOTE' and f.tenant_id = ?1 and f.closed_at < ?2
                """, me, before)
                + change("""
                update feedback_event n set message = null from feedback f
                where f.id = n.feedback_id and n.message is not null and f.tenant_id = ?1 and f.closed_at < ?2
                """, me, before);
    }

    /** Deletes the body's own notes and files, and what the resident said, beside parts that were closed as long ago as its rules say; returns how many. */
    int deleteBeside(UUID me, LocalDate today, int monthsWithoutRule) {
        String piece = "case_attachment_piece k using case_attachment a, enquiry_part p"
                + " where a.id = k.attachment_id and a.tenant_id = ?1 and p.id = a.part_id";
        change("delete from " + piece + " and " + PAST, me, today, monthsWithoutRule);
        return Stream.of(
                        "case_attachment b using enquiry_part p where b.tenant_id = ?1",
                        "case_note b using enquiry_part p where b.tenant_id = ?1",
                        "resident_reply b using enquiry_part p where p.accountable_id = ?1",
                        "trail_message b using enquiry_part p where p.accountable_id = ?1")
                .mapToInt(beside -> change(
                        "delete from " + beside + " and p.id = b.part_id and " + PAST, me, today, monthsWithoutRule))
                .sum();
    }

    /** Takes the body's own words out of the trails of parts that were closed as long ago as its rules say; returns of how many. */
    int forgetWords(UUID me, LocalDate today, int monthsWithoutRule) {
        return change(
                        "update trail_step b set words = null from enquiry_part p where b.body_id = ?1"
                                + " and b.words is not null and p.id = b.part_id and " + PAST,
                        me,
                        today,
                        monthsWithoutRule)
                + change(
                        "update enquiry_part p set outcome_text = null where p.accountable_id = ?1"
                                + " and p.outcome_text is not null and " + PAST,
                        me,
                        today,
                        monthsWithoutRule);
    }

    /** Forgets what was asked for in other formats and how to reach who asked, past its day. */
    int forgetFormats(UUID me, LocalDate today) {
        return change("delete from format_content where tenant_id = ?1 and delete_by < ?2", me, today);
    }

    /** Forgets visitors who came, or were to come, a month ago: the policy says when. */
    int forgetVisitors(UUID me) {
        return change("delete from visitor_notice where to_id = ?1", me);
    }

    RetentionPreview preview(UUID me, LocalDate today) {
        return first(
                        row -> new RetentionPreview(row.number(0), row.number(1), row.number(2), row.number(3)),
                        """
                        select count(*) filter (where delete_by < ?2), count(*) filter (where delete_by between ?2 and ?3),
                               count(*) filter (where delete_by > ?3), count(*) filter (where delete_by is null)
                        from enquiry_content where tenant_id = ?1
                        """,
                        me,
                        today,
                        today.plusDays(RetentionService.SOON_DAYS))
                .orElseThrow();
    }
}
