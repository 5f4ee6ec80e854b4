package org.partnershipportal.workspace;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

/** Notes, as the policies show them. */
@Dependent
class NoteRepository extends BaseRepository {
    /** A part on which the own body works, as the function behind the policies says. */
    Optional<NotePlace> findPlace(UUID me, String reference) {
        return first(
                row -> new NotePlace(
                        row.uuid(0),
                        row.uuid(1),
                        reference,
                        row.text(2),
                        row.text(3),
                        row.date(4),
                        row.flag(5),
                        row.textOrNull(6),
                        row.textOrNull(7),
                        row.dateIfAny(8).orElse(null)),
                """
                select p.id, p.enquiry_id, s.name, o.name, coalesce(p.look_on, p.due_on), p.accountable_id = ?1,
                       c.contact_way, t.next_step, t.due_on
                from enquiry_part p join enquiry e on e.id = p.enquiry_id join council_service s on s.id = p.service_id
                join organisation o on o.id = ?1
                left join enquiry_content c on c.part_id = p.id and c.tenant_id = ?1
                left join lateral (select l.next_step, l.due_on from trail_step l where l.part_id = p.id
                                   order by l.number desc limit 1) t on true
                where e.reference in (?2, regexp_replace(?2, '-[0-9]+$', ''))
                  and e.reference || case when p.number = 1 then '' else '-' || p.number end = ?2
                  and part_is_worked_on_here(p.id)
                """,
                me,
                reference);
    }

    /** Those of a part, the latest first. */
    List<NoteRow> find(UUID me, String person, boolean manager, UUID part) {
        return list(
                row -> new NoteRow(
                        row.uuid(0),
                        Visibility.valueOf(row.text(1)),
                        row.text(2),
                        row.textOrNull(3),
                        row.instant(4),
                        row.text(5),
                        row.textOrNull(6),
                        row.flag(7)),
                """
                select n.id, n.visibility, o.name,
                       case when n.tenant_id = ?1 then (select m.display_name from membership m
                           where m.tenant_id = ?1 and m.subject = n.author order by m.ended_at desc nulls first limit 1) end,
                       n.at, n.text, n.struck_reason,
                       n.tenant_id = ?1 and n.struck_at is null and (n.author = ?2 or ?3)
                from case_note n join organisation o on o.id = n.tenant_id
                where n.part_id = ?4 order by n.at desc, n.id limit 200
                """,
                me,
                person,
                manager,
                part);
    }

    /** Adds it; false when it is there, for it was sent twice. */
    boolean add(UUID id, UUID me, NotePlace place, Visibility visibility, String text, String author, Instant at) {
        return change("""
                        insert into case_note (id, tenant_id, part_id, visibility, text, author, at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing
                        """, id, me, place.part(), visibility.name(), text, author, at) == 1;
    }

    /** Strikes it out; false when it is struck, or is not there for who asks. */
    boolean strike(UUID id, UUID part, String person, @Nullable String reason, Instant at) {
        return change("""
                        update case_note set struck_at = ?5, struck_by = ?3, struck_reason = ?4
                        where id = ?1 and part_id = ?2 and struck_at is null
                        """, id, part, person, reason, at) == 1;
    }
}
