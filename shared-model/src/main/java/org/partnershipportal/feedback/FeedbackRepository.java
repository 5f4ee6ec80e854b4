package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** One piece of feedback, and what happens to it. */
@Dependent
class FeedbackRepository extends BaseRepository {
    static final String STATE = """
            select f.id, f.version, f.reference, f.kind, f.tenant_id, o.name, f.first_tenant_id, f.passed_on_at,
                   f.share_agreed, f.status, f.stage, f.stage_began_at, f.escalate_by, f.due_at, f.received_at,
                   f.procedure_version, f.acknowledge_days, 0, f.escalate_days, array_to_string(f.stage_names, E'\\n'),
                   array_to_string(f.stage_days, E'\\n'), f.afterwards
            from feedback f join organisation o on o.id = f.tenant_id
            """;
    private static final int PROCEDURE = 15;

    void add(Given given, Procedure procedure, String secret) {
        change(
                """
                insert into feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, about_id, service_id,
                    place_text, enquiry_reference, share_agreed, received_at, procedure_version, acknowledge_days,
                    escalate_days, stage_names, stage_days, afterwards, status, stage_began_at, due_at, origin)
                values (?1, ?2, ?2, ?3, sha256(convert_to(?4, 'UTF8')), ?5, ?6::uuid, ?7::uuid, ?8, ?9, ?10, ?11, ?12, ?13,
                        ?14, string_to_array(?15, E'\\n'), string_to_array(?16, E'\\n')::integer[], ?17, 'RECEIVED', ?11, ?18, ?19)
                """,
                given.id(),
                given.body(),
                given.reference(),
                secret,
                given.kind().name(),
                given.about(),
                given.service(),
                given.place(),
                given.enquiry(),
                given.agreed(),
                given.at(),
                procedure.version(),
                procedure.acknowledgeDays(),
                procedure.escalateDays(),
                ProcedureRepository.names(procedure),
                ProcedureRepository.days(procedure),
                procedure.afterwards(),
                given.due(),
                given.origin().name());
    }

    /** Nobody else gives anything under this secret until this is done. */
    void lock(String secret) {
        first(row -> row.text(0), "select pg_advisory_xact_lock(hashtextextended('feedback ' || ?1, 0))::text", secret);
    }

    void addContent(UUID feedback, NewFeedback fresh) {
        EnquiryPerson person = fresh.person();
        ContactWay way = person.contactWay();
        change(
                """
                insert into feedback_content (feedback_id, told, wanted, name, email, phone, address, contact_way, support_needs)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                feedback,
                Texts.required(fresh.told()),
                fresh.wanted(),
                Texts.orNull(person.name()),
                Texts.orNull(person.email()),
                Texts.orNull(person.phone()),
                Texts.orNull(person.address()),
                way == null ? null : way.name(),
                Texts.orNull(person.supportNeeds()));
    }

    void addEvent(UUID feedback, UUID body, @Nullable String actor, Instant at, Happened happened) {
        change(
                """
                insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence, message, next_step, due_on,
                                            note)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10::date, ?11)
                """,
                UUID.randomUUID(),
                feedback,
                body,
                at,
                actor,
                happened.what().name(),
                happened.sentence(),
                happened.message(),
                happened.next(),
                happened.due(),
                happened.note());
    }

    /** Of a member: that of the own body, or which it had first. */
    Optional<FeedbackState> find(String reference) {
        return first(FeedbackRepository::state, STATE + " where f.reference = ?1", reference);
    }

    /** What the secret opens. */
    Optional<FeedbackState> findOwn() {
        return first(FeedbackRepository::state, STATE);
    }

    static FeedbackState state(Columns row) {
        return new FeedbackState(
                row.uuid(0),
                row.number(1),
                row.text(2),
                FeedbackKind.valueOf(row.text(3)),
                row.uuid(4),
                row.text(5),
                row.uuid(6),
                row.instantIfAny(7).orElse(null),
                row.flag(8),
                FeedbackStatus.valueOf(row.text(9)),
                row.number(10),
                row.instant(11),
                row.dateIfAny(12).orElse(null),
                row.instant(13),
                row.instant(14),
                ProcedureRepository.procedure(row, PROCEDURE));
    }

    boolean acknowledge(FeedbackState state, Instant due) {
        return change("""
                update feedback set version = version + 1, status = 'ACKNOWLEDGED', due_at = ?3
                where id = ?1 and version = ?2
                """, state.id(), state.version(), due) == 1;
    }

    boolean answer(FeedbackState state, Instant at, boolean late, @Nullable LocalDate escalateBy, Instant due) {
        return change("""
                update feedback set version = version + 1, status = 'ANSWERED', answered_at = ?3,
                    answered_late = answered_late or ?4, escalate_by = ?5::date, due_at = ?6
                where id = ?1 and version = ?2
                """, state.id(), state.version(), at, late, escalateBy, due) == 1;
    }

    /** Changes no more than a resident may. */
    boolean escalate(FeedbackState state, Instant at, Instant due) {
        return change("""
                update feedback set version = version + 1, status = 'RECEIVED', stage = stage + 1, stage_began_at = ?3,
                    escalate_by = null, due_at = ?4, closed_at = null
                where id = ?1 and version = ?2
                """, state.id(), state.version(), at, due) == 1;
    }

    boolean passOn(FeedbackState state, UUID to, Instant at, boolean agreed, Instant due) {
        return change("""
                update feedback set version = version + 1, tenant_id = ?3, passed_on_at = ?4, share_agreed = ?5, due_at = ?6
                where id = ?1 and version = ?2
                """, state.id(), state.version(), to, at, agreed, due) == 1;
    }

    boolean close(FeedbackState state, Instant at, @Nullable String learnt, @Nullable String changed) {
        return change("""
                update feedback set version = version + 1, status = 'CLOSED', closed_at = ?3, learnt = ?4, changed = ?5
                where id = ?1 and version = ?2
                """, state.id(), state.version(), at, learnt, changed) == 1;
    }

    /** Routing facts of feedback that is given. */
    record Given(
            UUID id,
            String reference,
            UUID body,
            FeedbackKind kind,
            @Nullable UUID about,
            @Nullable UUID service,
            @Nullable String place,
            @Nullable String enquiry,
            boolean agreed,
            Origin origin,
            Instant at,
            Instant due) {}

    /** One event: either a sentence for the resident, with what is told and what comes next, or a note. */
    record Happened(
            FeedbackEvent what,
            @Nullable String sentence,
            @Nullable String message,
            @Nullable String next,
            @Nullable LocalDate due,
            @Nullable String note) {

        static Happened note(String note) {
            return new Happened(FeedbackEvent.NOTE, null, null, null, null, note);
        }
    }
}
