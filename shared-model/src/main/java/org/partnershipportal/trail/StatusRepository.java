package org.partnershipportal.trail;

import jakarta.enterprise.context.Dependent;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

/** What the policies show to who proved reference and detail. */
@Dependent
class StatusRepository extends BaseRepository {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    void addDetail(UUID enquiry, String reference, String line) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        change("""
                insert into trail_detail (id, enquiry_id, reference, salt, hash)
                values (?1, ?2, ?3, ?4, sha256(?4::bytea || convert_to(?5, 'UTF8')))
                """, UUID.randomUUID(), enquiry, reference, salt, line);
    }

    /**
     * Counts one more try, a day after the last one anew; returns how many there were. Others wait for the commit. Tries
     * while it is locked do not make that longer.
     */
    int tries(String reference, Instant now) {
        return first(row -> row.number(0), """
                        insert into trail_lock (reference, wrong, last_at) values (?1, 1, ?2)
                        on conflict (reference) do update set
                            wrong = case when trail_lock.last_at < ?2::timestamptz - interval '24 hours' then 1
                                         else least(trail_lock.wrong, 3) + 1 end,
                            last_at = case when trail_lock.last_at >= ?2::timestamptz - interval '24 hours'
                                            and trail_lock.wrong > 3 then trail_lock.last_at else ?2 end
                        returning wrong
                        """, reference, now).orElseThrow();
    }

    /** Counts one more message, a day after the first anew; returns how many there were. The row is there since the try. */
    int replies(String reference, Instant now) {
        return first(row -> row.number(0), """
                        update trail_lock set
                            replies = case when replies_since < ?2::timestamptz - interval '24 hours' then 1 else replies + 1 end,
                            replies_since = case when replies_since < ?2::timestamptz - interval '24 hours' then ?2
                                                 else replies_since end
                        where reference = ?1 returning replies
                        """, reference, now).orElseThrow();
    }

    void forgetTries(String reference) {
        change("update trail_lock set wrong = 0 where reference = ?1", reference);
    }

    Optional<UUID> findEnquiry(String reference) {
        return first(row -> row.uuid(0), "select enquiry_id from trail_detail where reference = ?1 limit 1", reference);
    }

    List<TrailPartView> findParts(UUID enquiry, String reference) {
        return list(
                row -> new TrailPartView(
                        row.number(1) == 1 ? reference : reference + "-" + row.number(1),
                        row.text(2),
                        findSteps(row.uuid(0))),
                "select part_id, number, about from trail_part where enquiry_id = ?1 order by number",
                enquiry);
    }

    private List<TrailStepRow> findSteps(UUID part) {
        return list(
                row -> new TrailStepRow(row.instant(0), row.text(1), row.text(2), row.textOrNull(3), row.dateIfAny(4)),
                """
                select at, body_name, concat_ws(' ', sentence, words), next_step, due_on from trail_step
                where part_id = ?1 order by at desc, number desc
                """,
                part);
    }

    /** All parts; none when they are not proved. */
    List<UUID> findParts(UUID enquiry) {
        return list(
                row -> row.uuid(0), "select part_id from trail_part where enquiry_id = ?1 order by number", enquiry);
    }

    /** The part of this number; empty when it is not proved. */
    Optional<UUID> findPart(UUID enquiry, int number) {
        return first(
                row -> row.uuid(0),
                "select part_id from trail_part where enquiry_id = ?1 and number = ?2",
                enquiry,
                number);
    }

    /** The name of the body that finished the part and has closed since; empty for what is open, or was finished by others. */
    Optional<String> findClosed(UUID part, LocalDate today) {
        return first(row -> row.text(0), """
                select o.name from (select body_id, next_step, due_on from trail_step
                                    where part_id = ?1 order by number desc limit 1) s
                join organisation o on o.id = s.body_id
                where s.next_step is null and s.due_on is null and o.closes_on < ?2
                """, part, today);
    }

    /** False when it was added before. */
    boolean addMessage(UUID id, UUID part, UUID body, String by, Instant at, String message) {
        return change("""
                        insert into trail_message (id, part_id, tenant_id, recorded_by, at, message)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
                        """, id, part, body, by, at, message) == 1;
    }

    List<StatusMessageRow> findMessages(String reference) {
        return list(
                row -> new StatusMessageRow(row.instant(0), Optional.ofNullable(row.textOrNull(1)), row.text(2)),
                """
                select m.at, m.name, m.message
                from (select t.at, o.name, t.message, t.part_id from trail_message t join organisation o on o.id = t.tenant_id
                      union all select r.at, null, r.message, r.part_id from resident_reply r where r.kind = 'MESSAGE') m
                join enquiry_part p on p.id = m.part_id join enquiry e on e.id = p.enquiry_id
                where e.reference in (?1, regexp_replace(?1, '-[0-9]+$', ''))
                  and e.reference || case when p.number = 1 then '' else '-' || p.number end = ?1
                order by m.at desc
                """,
                reference);
    }
}
