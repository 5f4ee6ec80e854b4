package org.partnershipportal.trail;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class TrailRepository extends BaseRepository {
    void open(UUID enquiry, String secret, String reference, String about) {
        change("""
                insert into trail (enquiry_id, secret_hash, reference, about)
                values (?1, sha256(convert_to(?2, 'UTF8')), ?3, ?4)
                """, enquiry, secret, reference, about);
    }

    void add(TrailStep step) {
        change(
                """
                insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence, next_step, due_on)
                values (?1, ?2, ?3, (select coalesce(max(number), 0) + 1 from trail_step where part_id = ?3),
                        ?4, ?5, ?6, ?7, ?8::date)
                """,
                UUID.randomUUID(),
                step.enquiry(),
                step.part(),
                step.body(),
                step.bodyName(),
                step.sentence(),
                step.nextStep(),
                step.due());
    }

    /** Nothing but what the secret opens: the policies see to that. */
    Optional<TrailView> find() {
        return first(
                row -> new TrailView(row.text(1), row.text(2), findSteps(row.uuid(0))),
                "select enquiry_id, reference, about from trail");
    }

    private List<TrailStepRow> findSteps(UUID enquiry) {
        return list(
                row -> new TrailStepRow(row.instant(0), row.text(1), row.text(2), row.textOrNull(3), row.dateIfAny(4)),
                """
                select at, body_name, sentence, next_step, due_on from trail_step
                where enquiry_id = ?1 order by at desc, number desc
                """,
                enquiry);
    }
}
