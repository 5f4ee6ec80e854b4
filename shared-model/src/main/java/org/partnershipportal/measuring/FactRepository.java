package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** What one body was offered, promised to ring back, was told, and how content people were; a page at a time. */
@Dependent
class FactRepository extends BaseRepository {
    /** Looked up by key for each row, as in {@link PartFactRepository}. */
    private static final String NOT_MEASURED = """
             and (select m.hit from measured_contact m where m.tenant_id = ?1 and m.subject_id = %s
                  and m.promise_id = any (string_to_array(?5, ',')::uuid[]) limit 1) is null
            """;

    private static final String OFFERS = """
            select r.id, r.offered_at, r.part_id, r.from_id, r.to_id, r.status in ('ACCEPTED', 'HANDED_BACK'), r.answered_at
            from (select o.id from referral o where o.to_id = ?1 and o.answered_at is null
                  union all select o.id from referral o where o.to_id = ?1 and o.answered_at >= ?6) found
            join referral r on r.id = found.id
            where (r.offered_at, r.id) > (?2, ?3)
            """ + NOT_MEASURED.formatted("r.id") + " order by r.offered_at, r.id limit ?4";

    private static final String CALLS = """
            select c.id, c.promised_at, c.done_at from call_back c
            where c.tenant_id = ?1 and c.predecessor_id is null
              and c.due_on >= (?6::timestamptz at time zone 'Europe/London')::date and (c.promised_at, c.id) > (?2, ?3)
            """ + NOT_MEASURED.formatted("c.id") + " order by c.promised_at, c.id limit ?4";

    private static final String FORMATS = """
            select f.id, f.asked_at, f.closed_at, f.status = 'REFUSED' from format_request f
            where f.tenant_id = ?1 and f.predecessor_id is null
              and f.due_on >= (?6::timestamptz at time zone 'Europe/London')::date and (f.asked_at, f.id) > (?2, ?3)
            """ + NOT_MEASURED.formatted("f.id") + " order by f.asked_at, f.id limit ?4";

    /**
     * At its first stage: later ones follow the procedure of the body. The events that a body does not see are those of the
     * other, from after it gave the complaint away.
     */
    private static final String COMPLAINTS = """
            select f.id, f.received_at, f.origin, o.kind in ('NHS', 'POLICE', 'HOUSING') or coalesce(s.statute = 'COMPLAINTS', false),
                   f.first_tenant_id, f.tenant_id, f.acknowledge_days, f.stage_days[1], f.passed_on_at,
                   min(v.at) filter (where v.what = 'ACKNOWLEDGED'),
                   min(v.at) filter (where v.what = 'ANSWERED'), min(v.at) filter (where v.what = 'CLOSED'),
                   f.learnt is not null or f.changed is not null, f.predecessor_id, closed.closes_on
            from (select c.id from feedback c where c.tenant_id = ?1 and c.closed_at is null
                  union select c.id from feedback c where c.tenant_id = ?1 and c.closed_at >= ?5
                  union select c.id from feedback c where c.first_tenant_id = ?1 and c.passed_on_at >= ?5) found
            join feedback f on f.id = found.id and f.kind = 'COMPLAINT' join organisation o on o.id = f.tenant_id
            left join organisation closed on closed.id = f.predecessor_id
            left join council_service s on s.id = f.service_id
            left join feedback_event v on v.feedback_id = f.id and v.what in ('ACKNOWLEDGED', 'ANSWERED', 'CLOSED')
            where (f.received_at, f.id) > (?2, ?3)
            group by f.id, o.kind, s.statute, closed.closes_on order by f.received_at, f.id limit ?4
            """;

    private static final String FOLLOW_UPS = """
            select u.id, u.answered_at, p.first_contact_at, e.origin, coalesce(u.content = 'YES', false)
            from follow_up u join enquiry_part p on p.id = u.part_id join enquiry e on e.id = p.enquiry_id
            where u.tenant_id = ?1 and u.answered_at is not null and u.answered_at >= ?2 and (u.answered_at, u.id) > (?2, ?3)
            order by u.answered_at, u.id limit ?4
            """;

    /** @param answeredSince what was answered before has been looked at */
    List<OfferFacts> findOffers(UUID body, Cursor after, int most, Collection<UUID> promises, Instant answeredSince) {
        return list(
                row -> new OfferFacts(
                        row.uuid(0),
                        row.instant(1),
                        row.uuid(2),
                        row.uuid(3),
                        row.uuid(4),
                        row.instant(1),
                        row.flag(5),
                        row.instantIfAny(6).orElse(null)),
                OFFERS,
                body,
                after.at(),
                after.id(),
                most,
                PartFactRepository.joined(promises),
                answeredSince);
    }

    /**
     * Calls that the body promised itself.
     *
     * @param dueSince what was due before has been looked at
     */
    List<Call> findCalls(UUID body, Cursor after, int most, Collection<UUID> promises, Instant dueSince) {
        return list(
                row -> new Call(row.uuid(0), row.instant(1), row.instantIfAny(2).orElse(null)),
                CALLS,
                body,
                after.at(),
                after.id(),
                most,
                PartFactRepository.joined(promises),
                dueSince);
    }

    /**
     * Requests for other formats that the body was asked itself.
     *
     * @param dueSince what was due before has been looked at
     */
    List<Format> findFormats(UUID body, Cursor after, int most, Collection<UUID> promises, Instant dueSince) {
        return list(
                row -> new Format(
                        row.uuid(0), row.instant(1), row.instantIfAny(2).orElse(null), row.flag(3)),
                FORMATS,
                body,
                after.at(),
                after.id(),
                most,
                PartFactRepository.joined(promises),
                dueSince);
    }

    /** @param since what was closed or given away before has been looked at */
    List<ComplaintFacts> findComplaints(UUID body, Cursor after, int most, Instant since) {
        return list(FactRepository::complaint, COMPLAINTS, body, after.at(), after.id(), most, since);
    }

    private static ComplaintFacts complaint(Columns row) {
        return new ComplaintFacts(
                row.uuid(0),
                row.instant(1),
                row.textOrNull(2),
                row.flag(3),
                row.uuid(4),
                row.uuid(5),
                row.instant(1),
                row.number(6),
                row.number(7),
                row.instantIfAny(8).orElse(null),
                row.instantIfAny(9).orElse(null),
                row.instantIfAny(10).orElse(null),
                row.instantIfAny(11).orElse(null),
                row.flag(12),
                row.uuidOrNull(13),
                row.dateIfAny(14).map(PartFactRepository::endOf).orElse(null));
    }

    List<FollowUp> findFollowUps(UUID body, Cursor after, int most) {
        return list(
                row -> new FollowUp(row.uuid(0), row.instant(1), row.instant(2), row.text(3), row.flag(4)),
                FOLLOW_UPS,
                body,
                after.at(),
                after.id(),
                most);
    }

    /** A call that was promised; {@code madeAt} null while it is not made. */
    record Call(UUID id, Instant promisedAt, @Nullable Instant madeAt) {}

    /** A request for another format; {@code closedAt} null while it is open. */
    record Format(UUID id, Instant askedAt, @Nullable Instant closedAt, boolean refused) {}

    /** Somebody's answer to how it went. */
    record FollowUp(UUID id, Instant answeredAt, Instant came, String origin, boolean content) {}
}
