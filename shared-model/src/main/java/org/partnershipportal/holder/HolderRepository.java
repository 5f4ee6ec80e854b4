package org.partnershipportal.holder;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.holder.HolderChecks.Named;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Who holds which role at which body. A holding whose last day is before its first one never began. */
@Dependent
class HolderRepository extends BaseRepository {
    private static final int HOLDER = 6;
    private static final int VACANT_SINCE = 13;
    private static final int NEXT = 14;

    /** ?4 is today. */
    private static final String FROM = """
             from organisation o
            join tenant t on t.id = o.id and t.status <> 'CLOSED'
            cross join held_role r
            left join role_holder h on h.tenant_id = o.id and h.role_id = r.id
                                   and h.since <= ?4 and (h.until is null or h.until >= ?4)
            """;

    private static final String LATER = """
             left join lateral (select l.id, l.display_name, l.post, l.email, l.phone, l.since, l.until from role_holder l
                               where l.tenant_id = o.id and l.role_id = r.id and l.since > ?4
                                 and (l.until is null or l.until >= l.since)
                               order by l.since limit 1) n on true
            """;

    private static final String ASKED = """
             where (r.ended_on is null or r.ended_on > ?4) and (r.every_body or h.id is not null)
              and not exists (select 1 from succession s where s.closed_id = o.id and s.takes_effect_on <= ?4)
              and (?1::text is null or o.slug = ?1) and (?2::uuid is null or r.id = ?2) and (not ?3 or h.id is null)
            """;

    private static final String LIST = """
            select o.slug, o.name, r.id, r.kind, r.matter, r.every_body,
                   h.id, h.display_name, h.post, h.email, h.phone, h.since, h.until,
                   (select greatest(r.wanted_from, t.joined_on, max(p.until) + 1) from role_holder p
                    where p.tenant_id = o.id and p.role_id = r.id and p.since <= p.until and p.until < ?4),
                   n.id, n.display_name, n.post, n.email, n.phone, n.since, n.until
            """ + FROM + LATER + ASKED;

    /** By body, kind and matter. */
    List<HeldByRow> find(HolderSearch search, LocalDate today, int limit, int offset) {
        return list(
                HolderRepository::heldBy,
                LIST + " order by o.name, o.id, r.kind, lower(r.matter) limit ?5 offset ?6",
                search.body(),
                search.role(),
                search.vacant(),
                today,
                limit,
                offset);
    }

    int countVacant(HolderSearch search, LocalDate today) {
        return first(
                        row -> row.number(0),
                        "select count(*) filter (where h.id is null)" + FROM + ASKED,
                        search.body(),
                        search.role(),
                        search.vacant(),
                        today)
                .orElse(0);
    }

    private static HeldByRow heldBy(Columns row) {
        @Nullable HolderRow holder = row.uuidOrNull(HOLDER) == null ? null : holder(row, HOLDER);
        return new HeldByRow(
                row.text(0),
                row.text(1),
                row.uuid(2),
                RoleKind.valueOf(row.text(3)),
                row.text(4),
                row.flag(5),
                holder,
                holder == null ? row.dateIfAny(VACANT_SINCE).orElse(null) : null,
                row.uuidOrNull(NEXT) == null ? null : holder(row, NEXT));
    }

    private static HolderRow holder(Columns row, int at) {
        int next = at;
        return new HolderRow(
                row.uuid(next++),
                row.text(next++),
                row.text(next++),
                row.text(next++),
                row.textOrNull(next++),
                row.date(next++),
                row.dateIfAny(next).orElse(null));
    }

    /** All who ever hold a role at a body, the latest first; without those who never began. */
    List<HolderRow> findAll(UUID body, UUID role) {
        return list(row -> holder(row, 0), """
                select id, display_name, post, email, phone, since, until from role_holder
                where tenant_id = ?1 and role_id = ?2 and (until is null or until >= since) order by since desc
                """, body, role);
    }

    /** The bodies that work here, by name. */
    List<HoldingBody> findBodies(LocalDate today) {
        return list(row -> new HoldingBody(row.text(0), row.text(1)), """
                select o.slug, o.name from organisation o join tenant t on t.id = o.id and t.status <> 'CLOSED'
                where not exists (select 1 from succession s where s.closed_id = o.id and s.takes_effect_on <= ?1)
                order by o.name
                """, today);
    }

    /** Bodies that have closed, by name, with those that follow. */
    List<ClosedBodyRow> findClosed(LocalDate today) {
        return list(row -> new ClosedBodyRow(row.text(0), row.text(1), row.date(2)), """
                select o.name, string_agg(distinct f.name, ', ' order by f.name), min(s.takes_effect_on)
                from succession s join organisation o on o.id = s.closed_id join organisation f on f.id = s.successor_id
                join tenant t on t.id = o.id
                where s.takes_effect_on <= ?1 group by o.id, o.name order by o.name
                """, today);
    }

    /** Each person of a body once, by name. */
    List<HoldableMember> findMembers(UUID body) {
        return list(row -> new HoldableMember(row.uuid(0), row.text(1), row.text(2), row.text(3)), """
                select distinct on (m.display_name, m.subject) m.id, m.subject, m.display_name, m.email from membership m
                where m.tenant_id = ?1 and m.ended_at is null order by m.display_name, m.subject, m.id
                """, body);
    }

    /** Whether somebody holds it before a first day and beyond a last one: between them is a stand-in's time. */
    boolean isHeldBeyond(UUID body, UUID role, LocalDate first, LocalDate last) {
        return first(row -> row.uuid(0), """
                        select id from role_holder
                        where tenant_id = ?1 and role_id = ?2 and since < ?3 and (until is null or until > ?4) limit 1
                        """, body, role, first, last).isPresent();
    }

    /** Whether a time began after a day and not after today. */
    boolean isBegunBetween(UUID body, UUID holder, LocalDate day, LocalDate today) {
        return first(
                        row -> row.uuid(0),
                        "select id from role_holder where tenant_id = ?1 and id = ?2 and since > ?3 and since <= ?4",
                        body,
                        holder,
                        day,
                        today)
                .isPresent();
    }

    /** Ends the day before a day what is held on it and began earlier. */
    void makeWay(UUID body, UUID role, LocalDate day) {
        change("""
                update role_holder set until = ?3::date - 1
                where tenant_id = ?1 and role_id = ?2 and since < ?3 and (until is null or until >= ?3)
                """, body, role, day);
    }

    /** False when somebody holds it at the time, or is to hold it. */
    boolean isNamed(UUID body, UUID role, Named named, String by) {
        return change(
                        """
                        insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, phone, since, until,
                                                 named_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10::date, ?11) on conflict do nothing
                        """,
                        body,
                        UUID.randomUUID(),
                        role,
                        named.member().subject(),
                        named.member().name(),
                        named.post(),
                        named.member().email(),
                        named.phone(),
                        named.since(),
                        named.until(),
                        by)
                == 1;
    }

    /** Ends a holding; what has not begun on the day never begins. False when it was ended before that day meanwhile. */
    boolean isEnded(UUID body, UUID holder, LocalDate lastDay) {
        return change("""
                        update role_holder set until = greatest(?3::date, since - 1)
                        where tenant_id = ?1 and id = ?2 and (until is null or until > greatest(?3::date, since - 1))
                        """, body, holder, lastDay) == 1;
    }
}
