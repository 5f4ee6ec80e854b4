package org.partnershipportal.impact;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

/** What is written of assessments, as the own body. */
@Dependent
class ImpactWriteRepository extends BaseRepository {
    /** The services, by name. */
    List<ServiceChoice> findServices() {
        return list(
                row -> new ServiceChoice(row.uuid(0), row.text(1), row.text(2)),
                "select id, slug, name from council_service order by name");
    }

    Optional<UUID> findService(String slug) {
        return first(row -> row.uuid(0), "select id from council_service where slug = ?1", slug);
    }

    void begin(UUID me, UUID id, TypedImpact.Drafted draft, String by, Instant at) {
        change("""
                insert into impact_assessment (id, tenant_id, title, service_id, change, people, begun_by, begun_at)
                values (?1, ?2, ?3, ?4::uuid, ?5, ?6, ?7, ?8)
                """, id, me, draft.title(), draft.service(), draft.change(), draft.people(), by, at);
    }

    /** False when somebody else has saved or published it meanwhile. */
    boolean isSaved(UUID me, UUID id, int seen, TypedImpact.Drafted draft) {
        return change("""
                        update impact_assessment set title = ?4, service_id = ?5::uuid, change = ?6, people = ?7,
                                                     version = version + 1
                        where tenant_id = ?1 and id = ?2 and version = ?3 and status = 'DRAFT'
                        """, me, id, seen, draft.title(), draft.service(), draft.change(), draft.people()) == 1;
    }

    /**
     * Marks a draft as changed, before it is: who is about to publish it has not read this, and has to wait. False when it is
     * none any more.
     */
    boolean isTouched(UUID me, UUID id) {
        return change(
                        "update impact_assessment set version = version + 1"
                                + " where tenant_id = ?1 and id = ?2 and status = 'DRAFT'",
                        me,
                        id)
                == 1;
    }

    /** False when somebody else has saved it meanwhile. */
    boolean isSaved(UUID id, Characteristic characteristic, int seen, TypedImpact.Found found, String by) {
        return change(
                        """
                        insert into impact_effect (assessment_id, characteristic, effect, evidence, mitigation, saved_by)
                        values (?1, ?2, ?4, ?5, ?6, ?7)
                        on conflict (assessment_id, characteristic) do update
                        set effect = excluded.effect, evidence = excluded.evidence, mitigation = excluded.mitigation,
                            version = impact_effect.version + 1, saved_by = excluded.saved_by
                        where impact_effect.version = ?3
                        """,
                        id,
                        characteristic.name(),
                        seen,
                        found.effect().name(),
                        found.evidence(),
                        found.mitigation(),
                        by)
                == 1;
    }

    /** False when somebody else has saved or published it meanwhile. */
    boolean isPublished(UUID me, UUID id, int seen, TypedImpact.Decided decided, String by, Instant at) {
        return change(
                        """
                        update impact_assessment set status = 'PUBLISHED', version = version + 1, decision = ?4, reason = ?5,
                            decider_role = ?6, decided_on = ?7, review_on = ?8, published_by = ?9, published_at = ?10
                        where tenant_id = ?1 and id = ?2 and version = ?3 and status = 'DRAFT'
                        """,
                        me,
                        id,
                        seen,
                        decided.decision().name(),
                        decided.reason(),
                        decided.role(),
                        decided.on(),
                        decided.reviewOn(),
                        by,
                        at)
                == 1;
    }

    /** False when it is no draft any more. */
    boolean isThrownAway(UUID me, UUID id) {
        return change("delete from impact_assessment where tenant_id = ?1 and id = ?2 and status = 'DRAFT'", me, id)
                == 1;
    }

    /** False when somebody else said something meanwhile. */
    boolean isReviewed(UUID id, int number, TypedImpact.Seen seen, String by, Instant at) {
        return change("""
                        insert into impact_review (assessment_id, number, reviewed_on, finding, next_on, entered_by, entered_at)
                        values (?1, ?2, ?3, ?4, ?5::date, ?6, ?7) on conflict do nothing
                        """, id, number, seen.on(), seen.finding(), seen.nextOn(), by, at) == 1;
    }
}
