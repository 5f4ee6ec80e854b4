package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class ReplyRepository extends BaseRepository {
    private static final String STRIPPED =
            "name = null, email = null, phone = null, address = null, support_needs = null,"
                    + " safe_contact = null, concerned = null, authority = null, contact_way = 'NONE'";

    void addMessage(UUID enquiry, UUID part, String message) {
        change(
                "insert into resident_reply (id, enquiry_id, part_id, kind, message) values (?1, ?2, ?3, 'MESSAGE', ?4)",
                UUID.randomUUID(),
                enquiry,
                part,
                message);
    }

    void addWish(UUID enquiry, ReplyKind kind) {
        change(
                "insert into resident_reply (id, enquiry_id, kind) values (?1, ?2, ?3) on conflict do nothing",
                UUID.randomUUID(),
                enquiry,
                kind.name());
    }

    List<UUID> findBodies() {
        return list(row -> row.uuid(0), "select id from tenant order by id");
    }

    /** What the body has not obeyed yet. */
    List<Wish> findToObey(UUID me) {
        return list(row -> new Wish(row.uuid(0), row.uuid(1), ReplyKind.valueOf(row.text(2))), """
                select r.id, r.enquiry_id, r.kind from resident_reply r
                where r.kind <> 'MESSAGE' and r.settled_at is null
                  and not exists (select 1 from resident_reply_done d where d.reply_id = r.id and d.tenant_id = ?1)
                order by r.at, r.id
                """, me);
    }

    /** The parts of which the body has a copy. */
    List<Copied> findParts(UUID me, UUID enquiry) {
        return list(
                row -> new Copied(
                        row.uuid(0), row.text(1), row.number(2), row.flag(3), row.flag(4), row.flag(5), row.date(6)),
                """
                select p.id, e.reference || case when p.number = 1 then '' else '-' || p.number end, p.version,
                       p.accountable_id = ?1 and p.closed_at is null, s.goes_on, part_is_worked_on_here(p.id),
                       coalesce(p.look_on, p.due_on)
                from enquiry_content c join enquiry_part p on p.id = c.part_id join enquiry e on e.id = p.enquiry_id
                join council_service s on s.id = p.service_id
                where c.enquiry_id = ?2 and c.tenant_id = ?1 order by p.number
                """,
                me,
                enquiry);
    }

    void strip(UUID me, UUID enquiry) {
        change("update enquiry_content set " + STRIPPED + " where enquiry_id = ?1 and tenant_id = ?2", enquiry, me);
    }

    /** For the own people alone. */
    void addNote(UUID me, UUID part, String author, String text) {
        change("""
                insert into case_note (id, tenant_id, part_id, visibility, text, author, at)
                values (?1, ?2, ?3, 'INTERNAL', ?4, ?5, now())
                """, UUID.randomUUID(), me, part, text, author);
    }

    void done(UUID me, UUID reply) {
        change("insert into resident_reply_done (reply_id, tenant_id) values (?1, ?2)", reply, me);
    }

    /** A wish to be forgotten, or to have it closed. */
    record Wish(UUID id, UUID enquiry, ReplyKind kind) {}

    /**
     * A part of which the body has a copy.
     *
     * @param ours open, and the body accountable for it
     * @param goesOn whether it is dealt with though the reporter withdraws
     * @param worked whether the body has to do with it now
     */
    record Copied(
            UUID id, String reference, int version, boolean ours, boolean goesOn, boolean worked, LocalDate due) {}
}
