package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;

@Dependent
class WatchRepository extends BaseRepository {
    private static final String PART = """
            select p.id, p.enquiry_id, e.reference || case when p.number = 1 then '' else '-' || p.number end, o.name,
                   p.promise_days, p.promise_unit, p.due_at, p.new_date, p.reminded_for is not distinct from p.due_at as reminded,
                   p.told_for is not distinct from p.due_at as told, p.missed_for is not distinct from p.due_at as missed
            from enquiry_part p join enquiry e on e.id = p.enquiry_id join organisation o on o.id = p.accountable_id
            where p.accountable_id = ?1 and p.closed_at is null
            """;

    private static final String RUNNING = " and (p.status <> 'WAITING' or p.promise_unit = 'HOURS'"
            + " or (p.promise_unit = 'INFORMATION_DAYS' and p.wait_reason = 'FOR_THIRD_PARTY'))";

    List<UUID> findBodies() {
        return list(row -> row.uuid(0), "select id from tenant order by id");
    }

    /**
     * The body's open parts whose clock runs, of which somebody may have to be told now. A reminder comes at most eight
     * days before, over Christmas or Easter; when hours are promised, half of them before.
     */
    List<WatchedPart> findDue(UUID me, Instant now) {
        return list(WatchRepository::part, "select * from (" + PART + RUNNING + """
                  and p.due_at <= ?2 and p.missed_for is distinct from p.due_at
                union all
                """ + PART + RUNNING + """
                  and p.due_at > ?2 and (p.reminded_for is distinct from p.due_at or p.told_for is distinct from p.due_at)
                  and p.due_at <= ?2 + case when p.promise_unit in ('WORKING_DAYS', 'INFORMATION_DAYS') then interval '8 days'
                                       else p.promise_days * interval '30 minutes' end
                ) due order by due_at, id
                """, me, now);
    }

    /** The body's open parts whose new date comes until this day, or has passed, and of which nobody was reminded. */
    List<WatchedPart> findDated(UUID me, LocalDate until) {
        return list(
                WatchRepository::part,
                PART + " and p.new_date <= ?2 and p.dated_for is distinct from p.new_date order by p.new_date, p.id",
                me,
                until);
    }

    /** Remembers that who deals with it was reminded of this new date; false when it was, or the part has moved since. */
    boolean markDated(WatchedPart part) {
        return change("""
                update enquiry_part set dated_for = new_date
                where id = ?1 and new_date = ?2 and closed_at is null and dated_for is distinct from new_date
                """, part.id(), part.newDate()) == 1;
    }

    /** A part for which the body is accountable. */
    Optional<WatchedPart> find(UUID me, String reference) {
        return first(
                WatchRepository::part,
                PART + " and e.reference || case when p.number = 1 then '' else '-' || p.number end = ?2",
                me,
                reference);
    }

    private static WatchedPart part(Columns row) {
        return new WatchedPart(
                row.uuid(0),
                row.uuid(1),
                row.text(2),
                row.text(3),
                new Promised(row.number(4), PromiseUnit.valueOf(row.text(5))),
                row.instant(6),
                row.dateIfAny(7).orElse(null),
                row.flag(8),
                row.flag(9),
                row.flag(10));
    }

    /** Remembers that it is done for this due moment; false when it was, or when the part has moved since. */
    boolean mark(WatchedPart part, Mark mark, Instant now) {
        return change(
                        "update enquiry_part set " + mark.column() + " = due_at,"
                                + " told_at = case when ?4 then ?3 else told_at end where id = ?1 and due_at = ?2"
                                + " and closed_at is null and " + mark.column() + " is distinct from due_at",
                        part.id(),
                        part.due(),
                        now,
                        mark == Mark.TOLD)
                == 1;
    }

    /** Keeps the new date, of which the resident is told at once; false when the part has moved since it was seen. */
    boolean give(WatchedPart part, int version, LocalDate day, Instant now) {
        return change("""
                update enquiry_part set new_date = ?3, told_for = due_at, version = version + 1,
                    told_at = case when told_for is distinct from due_at then ?4 else told_at end
                where id = ?1 and version = ?2 and closed_at is null
                """, part.id(), version, day, now) == 1;
    }

    /** How the resident wants to be reached, by the copy of a body; empty when it has none. */
    Optional<ResidentContact> findContact(UUID part, UUID body) {
        return first(WatchRepository::contact, """
                select contact_way, name, email, phone, address, support_needs, safe_contact is not null
                from enquiry_content where part_id = ?1 and tenant_id = ?2
                """, part, body);
    }

    static ResidentContact contact(Columns row) {
        String way = row.textOrNull(0);
        return new ResidentContact(
                way == null ? null : ContactWay.valueOf(way),
                row.textOrNull(1),
                row.textOrNull(2),
                row.textOrNull(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.flag(6));
    }

    /** Leaves it to the body that sent the part here to tell the resident; nothing for a part that came from nobody. */
    void passNewsOn(UUID part, UUID me, NewsKind news) {
        change("""
                insert into resident_news (part_id, tenant_id, news)
                select r.part_id, r.from_id, ?3 from referral r
                where r.part_id = ?1 and r.to_id = ?2 and r.status in ('OFFERED', 'ACCEPTED')
                on conflict do nothing
                """, part, me, news.name());
    }

    /** What others have left to the body, and nobody has told yet. */
    List<LeftNews> findLeft(UUID me) {
        return list(row -> new LeftNews(row.uuid(0), row.text(1), NewsKind.valueOf(row.text(2))), """
                select n.part_id, e.reference || case when p.number = 1 then '' else '-' || p.number end, n.news
                from resident_news n join enquiry_part p on p.id = n.part_id join enquiry e on e.id = p.enquiry_id
                where n.tenant_id = ?1 order by n.at, n.part_id, n.news
                """, me);
    }

    /** False when another node tells it. */
    boolean isTaken(UUID me, LeftNews left) {
        return change(
                        "delete from resident_news where tenant_id = ?1 and part_id = ?2 and news = ?3",
                        me,
                        left.part(),
                        left.news().name())
                == 1;
    }

    /** News that another body left to this one. */
    record LeftNews(UUID part, String reference, NewsKind news) {}

    /** Who of the body moved the part last, if that person is still a member. */
    List<String> findMover(WatchedPart part, UUID me) {
        return list(row -> row.text(0), """
                select m.email from membership m
                where m.tenant_id = ?2 and m.ended_at is null and m.role in ('STAFF', 'CONTRIBUTOR', 'MANAGER')
                  and m.subject = (select v.actor from part_move v where v.part_id = ?1 and v.tenant_id = ?2
                                   order by v.number desc limit 1)
                limit 1
                """, part.id(), me);
    }

    /** The body's managers; one that has none, its administrators. */
    List<String> findManagers(UUID me) {
        return list(row -> row.text(0), """
                select distinct m.email from membership m
                where m.tenant_id = ?1 and m.ended_at is null
                  and m.role = case when exists (select 1 from membership r where r.tenant_id = ?1
                                                   and r.ended_at is null and r.role = 'MANAGER')
                                    then 'MANAGER' else 'ADMINISTRATOR' end
                order by 1
                """, me);
    }
}
