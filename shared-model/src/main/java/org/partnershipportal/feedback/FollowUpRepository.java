package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class FollowUpRepository extends BaseRepository {
    /** Whether a part is among s.percent in a hundred: by its own id, so that the draw is the same whoever makes it, and when. */
    static final String DRAWN = "('x' || left(md5(p.id::text), 8))::bit(32)::bigint % 100 < s.percent";

    /**
     * The body's parts that were completed of late, whose service wants follow-ups, that the draw names and nobody was asked about. Not of
     * who wants no contact, left instructions for being safe, or cannot be written to; a duplicate is asked about elsewhere.
     * Danger and safeguarding are no enquiries, and so never among them.
     */
    List<Completed> findCompleted(UUID me, Instant now) {
        return list(
                row -> new Completed(
                        row.uuid(0),
                        row.uuid(1),
                        row.text(2),
                        row.textOrNull(3),
                        row.textOrNull(4),
                        row.textOrNull(5),
                        row.textOrNull(6),
                        row.textOrNull(7),
                        row.text(8)),
                """
                select p.id, p.service_id,
                       e.reference || case when p.number = 1 then '' else '-' || p.number end,
                       c.contact_way, c.name, c.email, c.address, c.support_needs, o.name
                from follow_up_share s join organisation o on o.id = s.tenant_id
                join enquiry_part p on p.service_id = s.service_id and p.accountable_id = s.tenant_id
                join enquiry e on e.id = p.enquiry_id
                join enquiry_content c on c.part_id = p.id and c.tenant_id = s.tenant_id
                where s.tenant_id = ?1 and p.status = 'COMPLETED' and p.outcome <> 'DUPLICATE'
                  and p.closed_at >= s.set_at and p.closed_at > ?2::timestamptz - interval '14 days'
                  and c.safe_contact is null
                  and case coalesce(c.contact_way, 'EMAIL') when 'EMAIL' then c.email is not null
                          when 'POST' then c.name is not null and c.address is not null else false end
                  and not exists (select 1 from follow_up f where f.part_id = p.id) and
                """ + DRAWN + """
                 order by p.closed_at, p.id limit 500
                """,
                me,
                now);
    }

    /** False when it was asked about already. */
    boolean ask(UUID me, Completed part, String secret, Instant now) {
        return change("""
                insert into follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at)
                values (?1, ?2, ?3, ?4, sha256(convert_to(?5, 'UTF8')), ?6) on conflict (part_id) do nothing
                """, UUID.randomUUID(), me, part.id(), part.service(), secret, now) == 1;
    }

    /** What the secret opens: whether it was answered. */
    Optional<Boolean> findAnswered() {
        return first(row -> row.flag(0), "select answered_at is not null from follow_up");
    }

    /** False when it was answered. */
    boolean answer(Instant at, Answers given) {
        return change(
                        "update follow_up set answered_at = ?1, easy = ?2, informed = ?3, content = ?4"
                                + " where answered_at is null",
                        at,
                        given.easy().name(),
                        given.informed().name(),
                        given.content().name())
                == 1;
    }

    /** The part of this reference about which the body has asked. */
    Optional<UUID> findAsked(UUID me, String reference) {
        return first(row -> row.uuid(0), """
                select f.part_id from follow_up f join enquiry_part p on p.id = f.part_id
                join enquiry e on e.id = p.enquiry_id
                where f.tenant_id = ?1 and e.reference || case when p.number = 1 then '' else '-' || p.number end = ?2
                """, me, reference);
    }

    /** False when it was answered. */
    boolean take(UUID part, Instant at, Answers given) {
        return change(
                        "update follow_up set answered_at = ?2, easy = ?3, informed = ?4, content = ?5"
                                + " where part_id = ?1 and answered_at is null",
                        part,
                        at,
                        given.easy().name(),
                        given.informed().name(),
                        given.content().name())
                == 1;
    }

    List<FollowUpRow> findRows(UUID me) {
        return list(
                row -> new FollowUpRow(
                        row.text(0),
                        row.text(1),
                        row.number(2),
                        row.number(3),
                        row.number(4),
                        row.number(5),
                        row.number(6),
                        row.number(7)),
                """
                select s.slug, s.name, h.percent, count(f.id)::integer, count(f.answered_at)::integer,
                       count(*) filter (where f.easy = 'YES')::integer, count(*) filter (where f.informed = 'YES')::integer,
                       count(*) filter (where f.content = 'YES')::integer
                from follow_up_share h join council_service s on s.id = h.service_id
                left join follow_up f on f.tenant_id = h.tenant_id and f.service_id = h.service_id
                where h.tenant_id = ?1 group by s.slug, s.name, h.percent order by s.name
                """,
                me);
    }

    void share(UUID me, UUID service, int percent, String by, Instant at) {
        change("""
                insert into follow_up_share (tenant_id, service_id, percent, set_by, set_at) values (?1, ?2, ?3, ?4, ?5)
                on conflict (tenant_id, service_id) do update set percent = ?3, set_by = ?4, set_at = ?5
                """, me, service, percent, by, at);
    }

    /** A part that may be asked about, who is asked, and by which body. */
    record Completed(
            UUID id,
            UUID service,
            String reference,
            @Nullable String way,
            @Nullable String name,
            @Nullable String email,
            @Nullable String address,
            @Nullable String needs,
            String body) {}
}
