package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class ReplyRepository extends BaseRepository {
    private static final String STRIPPED =
            "name = null, email = null, phone = null, address = null, support_needs = null,"
                    + " safe_contact = null, concerned = null, authority = null, contact_way = 'NONE', withdrawn_at = now()";
    /** A shared desk may see nothing of the part any more: its receipt goes by the enquiry's reference. */
    private static final String REFERENCE =
            "e.reference || case when coalesce(p.number, 1) = 1 then '' else '-' || p.number end";

    /** Of an enquiry that the body took, a part that it sees; or all, when it sees none: a shared desk that acts for nobody now. */
    private static final String SEEN =
            "(p.id is not null or not exists (select 1 from enquiry_part o where o.enquiry_id = e.id))";

    private static final String UNTOLD =
            "not exists (select 1 from resident_reply_done d where d.reply_id = r.id and d.tenant_id = ?1)";
    private static final String CLOSES =
            "r.kind = 'CLOSE' and p.accountable_id = ?1 and p.closed_at is null and s.goes_on is false";

    /** Keeps a message; false when the same one waits. */
    boolean isAdded(UUID enquiry, UUID part, String message) {
        return change("""
                        insert into resident_reply (id, enquiry_id, part_id, kind, message) values (?1, ?2, ?3, 'MESSAGE', ?4)
                        on conflict do nothing
                        """, UUID.randomUUID(), enquiry, part, message) == 1;
    }

    void addWish(UUID enquiry, UUID part, ReplyKind kind) {
        change("""
                insert into resident_reply (id, enquiry_id, part_id, kind) values (?1, ?2, ?3, ?4) on conflict do nothing
                """, UUID.randomUUID(), enquiry, part, kind.name());
    }

    /** Shared desks come first: what they have is found by the number in the copies of the bodies for which they took it. */
    List<UUID> findBodies() {
        return list(row -> row.uuid(0), """
                select t.id from tenant t join organisation o on o.id = t.id order by o.kind <> 'SHARED_DESK', t.id
                """);
    }

    /** What the body has to do something about, by how things stand: a copy that came to it since is one, too. */
    List<UUID> findWaiting(UUID me) {
        return list(
                row -> row.uuid(0),
                """
                select r.id from resident_reply r join enquiry e on e.id = r.enquiry_id
                left join enquiry_part p on p.id = r.part_id left join council_service s on s.id = p.service_id
                where r.settled_at is null
                  and (r.kind = 'MESSAGE' and p.accountable_id = ?1 and
                """ + UNTOLD + """
                       or r.kind <> 'MESSAGE' and exists (select 1 from enquiry_content c
                              where c.part_id = r.part_id and c.tenant_id = ?1 and c.withdrawn_at is null)
                       or r.kind <> 'MESSAGE' and e.tenant_id = ?1 and
                """ + SEEN + " and " + UNTOLD + " or " + CLOSES + ") order by r.at, r.id",
                me);
    }

    /** What the wishes that are not settled are about, as the body's letters and mails name it. */
    List<String> findWithdrawn() {
        return list(
                row -> row.text(0),
                "select distinct " + REFERENCE + " from resident_reply r join enquiry e on e.id = r.enquiry_id"
                        + " left join enquiry_part p on p.id = r.part_id"
                        + " where r.settled_at is null and r.kind <> 'MESSAGE' and " + SEEN);
    }

    /** As the body sees it now. */
    Optional<Asked> find(UUID me, UUID reply) {
        return first(
                row -> new Asked(
                        row.uuid(0),
                        row.uuid(1),
                        row.uuid(2),
                        ReplyKind.valueOf(row.text(3)),
                        row.text(4),
                        row.number(5),
                        row.flag(6),
                        row.flag(7),
                        row.flag(8),
                        row.flag(9),
                        row.flag(10),
                        row.dateIfAny(11).orElse(null),
                        row.flag(12),
                        row.textOrNull(13)),
                "select r.id, r.enquiry_id, r.part_id, r.kind, " + REFERENCE + """
                       , coalesce(p.version, 0), coalesce(p.accountable_id = ?1, false),
                       p.id is not null and p.closed_at is null, coalesce(
                """ + CLOSES + """
                       , false), p.wait_reason is not distinct from 'FOR_RESIDENT', part_is_worked_on_here(r.part_id),
                       coalesce(p.look_on, p.due_on), p.holder_id is distinct from p.accountable_id, r.message
                from resident_reply r join enquiry e on e.id = r.enquiry_id
                left join enquiry_part p on p.id = r.part_id left join council_service s on s.id = p.service_id
                where r.id = ?2
                """,
                me,
                reply);
    }

    /** Whether there was something in the body's copy to take out. */
    boolean isStripped(UUID me, UUID part) {
        return change(
                        "update enquiry_content set " + STRIPPED
                                + " where part_id = ?1 and tenant_id = ?2 and withdrawn_at is null",
                        part,
                        me)
                == 1;
    }

    /** Letters, mails and texts that wait for the person do not leave; whom those that left were sent to is forgotten. */
    void holdBack(UUID me, String reference) {
        change("delete from print_task where tenant_id = ?1 and reference = ?2 and sent_at is null", me, reference);
        change("delete from outbox where tenant_id = ?1 and stream = ?2 and to_resident", me, reference);
    }

    /**
     * The body's calls about the case, and to the number in its copy, or for a shared desk in that of the body for which it
     * took it, are not made, and those made are forgotten; unless the number stands in another open case in sight, which the
     * call may be about. Returns how many.
     */
    int dropCalls(UUID me, UUID part, String reference) {
        int about = change("delete from call_back where tenant_id = ?1 and reference = ?2", me, reference);
        return about
                + change(
                        """
                delete from call_back b using enquiry_content c
                where c.part_id = ?2 and b.tenant_id = ?1 and
                """ + digits("b") + " = " + digits("c") + """
                  and not exists (select 1 from enquiry_content o join enquiry_part p on p.id = o.part_id
                                  where o.part_id <> ?2 and p.closed_at is null and
                """ + digits("o") + " = " + digits("c") + ")",
                        me,
                        part);
    }

    /** The last ten of a number, so that +44 and 0 are the same; null for no number. */
    private static String digits(String of) {
        return "nullif(right(regexp_replace(" + of + ".phone, '[^0-9]', '', 'g'), 10), '')";
    }

    /** What the resident said, by the trail or to an adviser. */
    void deleteMessages(UUID part) {
        change("delete from resident_reply where part_id = ?1 and kind = 'MESSAGE'", part);
        change("delete from trail_message where part_id = ?1", part);
    }

    /** @param visibility INTERNAL for the own people alone, SHARED for all who work on the part */
    void addNote(UUID me, UUID part, String visibility, String author, String text) {
        change("""
                insert into case_note (id, tenant_id, part_id, visibility, text, author, at)
                values (?1, ?2, ?3, ?4, ?5, ?6, now())
                """, UUID.randomUUID(), me, part, visibility, text, author);
    }

    /** Whether the body had not been told before. */
    boolean isDone(UUID me, UUID reply) {
        return change(
                        "insert into resident_reply_done (reply_id, tenant_id) values (?1, ?2) on conflict do nothing",
                        reply,
                        me)
                == 1;
    }

    /**
     * A reply as a body sees it.
     *
     * @param ours whether the body is accountable for the part
     * @param closes whether the body is to close the part for it
     * @param awaited whether the part waits for the resident
     * @param worked whether the body has to do with the part now
     * @param due null when the part is not in sight
     * @param elsewhere whether it lies with another than the accountable body
     * @param message null for wishes
     */
    record Asked(
            UUID id,
            UUID enquiry,
            UUID part,
            ReplyKind kind,
            String reference,
            int version,
            boolean ours,
            boolean open,
            boolean closes,
            boolean awaited,
            boolean worked,
            @Nullable LocalDate due,
            boolean elsewhere,
            @Nullable String message) {}
}
