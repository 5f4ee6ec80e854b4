package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.worktime.Promised;

/**
 * What a closed body has open beside its parts, passed on as that body. What is about no place, or about one that is not
 * known, goes to the residuary successor. A successor that does not work in the portal yet gets nothing until it does.
 */
@Dependent
class BesideRepository extends BaseRepository {
    List<OpenFeedback> findFeedback(UUID closed, LocalDate today) {
        return list(
                row -> new OpenFeedback(
                        row.uuid(0), row.text(1), Promised.dayOf(row.instant(2)), row.uuid(3), row.text(4)),
                """
                select f.id, f.reference, f.due_at, n.id, n.name
                from feedback f
                join organisation n on n.id = body_on(?1, coalesce(area_of_postcode(f.place_text),
                    (select l.area_id from place l where l.name = f.place_text order by l.kind, l.id limit 1)), ?2)
                join tenant t on t.id = n.id and t.id <> ?1
                where f.tenant_id = ?1 and f.closed_at is null order by f.id
                """,
                closed,
                today);
    }

    /** As it stands: stage, procedure and what is due stay. What the closed body had first, its successor has had first. */
    void passFeedback(OpenFeedback feedback, UUID closed) {
        change("""
                update feedback set version = version + 1, predecessor_id = ?2, tenant_id = ?3,
                    first_tenant_id = case when first_tenant_id = ?2 then ?3 else first_tenant_id end
                where id = ?1
                """, feedback.id(), closed, feedback.successor());
    }

    void tell(OpenFeedback feedback, UUID closed, Instant at, String sentence) {
        change("""
                insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence, due_on)
                values (?1, ?2, ?3, ?4, nullif(current_setting('app.user', true), ''), 'PASSED_ON', ?5, ?6)
                """, UUID.randomUUID(), feedback.id(), closed, at, sentence, feedback.due());
    }

    /** Letters go to who follows where the part of the enquiry, or the feedback, is about. */
    int passLetters(UUID closed, LocalDate today) {
        List<Waiting> letters = list(row -> new Waiting(row.uuid(0), row.uuid(1)), """
                select w.id, t.id from print_task w
                join tenant t on t.id = body_on(?1, coalesce(
                    (select l.area_id from enquiry e join enquiry_part p on p.enquiry_id = e.id
                     join place l on l.id = p.place_id
                     where e.reference in (w.reference, regexp_replace(w.reference, '-[0-9]+$', ''))
                       and w.reference = e.reference || case when p.number = 1 then '' else '-' || p.number end),
                    (select coalesce(area_of_postcode(f.place_text), (select l.area_id from place l
                                     where l.name = f.place_text order by l.kind, l.id limit 1))
                     from feedback f where f.reference = w.reference)), ?2) and t.id <> ?1
                where w.tenant_id = ?1 and w.sent_at is null
                """, closed, today);
        letters.forEach(letter -> change(
                "update print_task set predecessor_id = ?2, tenant_id = ?3 where id = ?1",
                letter.id(),
                closed,
                letter.successor()));
        return letters.size();
    }

    /** Who follows in what lies nowhere; empty until it works in the portal. */
    Optional<UUID> findResiduary(UUID closed, LocalDate today) {
        return first(
                row -> row.uuid(0),
                "select id from tenant where id = body_on(?1, null::uuid, ?2) and id <> ?1",
                closed,
                today);
    }

    int passCallBacks(UUID closed, UUID successor) {
        return change(
                "update call_back set predecessor_id = ?1, tenant_id = ?2 where tenant_id = ?1 and done_at is null",
                closed,
                successor);
    }

    /** What is about no place; with what was asked, which follows by itself. */
    int passFormats(UUID closed, UUID successor) {
        return change(
                "update format_request set predecessor_id = ?1, tenant_id = ?2, version = version + 1"
                        + " where tenant_id = ?1 and closed_at is null",
                closed,
                successor);
    }

    int passVisitors(UUID closed, UUID successor) {
        return change(
                "update visitor_notice set predecessor_id = ?1, to_id = ?2 where to_id = ?1 and seen_at is null",
                closed,
                successor);
    }

    private record Waiting(UUID id, UUID successor) {}
}
