package org.partnershipportal.trail;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class TrailRepository extends BaseRepository {
    void open(UUID enquiry, String secret, String reference, String about) {
        change("""
                insert into trail (enquiry_id, secret_hash, reference, about)
                values (?1, sha256(convert_to(?2, 'UTF8')), ?3, ?4)
                """, enquiry, secret, reference, about);
    }

    /** Who tells two things of a part at once tells them one after the other: each step has a number of its own. */
    void add(TrailStep step) {
        first(
                row -> row.text(0),
                "select pg_advisory_xact_lock(hashtextextended('trail_step ' || ?1, 0))::text",
                step.part().toString());
        change(
                """
                insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence, words, next_step,
                                        due_on)
                values (?1, ?2, ?3, (select coalesce(max(number), 0) + 1 from trail_step where part_id = ?3),
                        ?4, ?5, ?6, ?7::text, ?8, ?9::date)
                """,
                UUID.randomUUID(),
                step.enquiry(),
                step.part(),
                step.body(),
                step.bodyName(),
                step.sentence(),
                step.words(),
                step.nextStep(),
                step.due());
    }

    void addPart(UUID enquiry, UUID part, int number, String about) {
        change(
                "insert into trail_part (part_id, enquiry_id, number, about) values (?1, ?2, ?3, ?4)",
                part,
                enquiry,
                number,
                about);
    }

    /** Nothing but what the secret opens: the policies see to that. */
    Optional<TrailView> find() {
        return first(
                row -> view(row.uuid(0), row.text(1), row.text(2)), "select enquiry_id, reference, about from trail");
    }

    /** Slugs of the bodies that took the latest steps, each once. */
    List<String> findBodies() {
        return list(row -> row.text(0), """
                select distinct o.slug
                from (select distinct on (part_id) body_id from trail_step order by part_id, number desc) s
                join organisation o on o.id = s.body_id
                """);
    }

    private TrailView view(UUID enquiry, String reference, String about) {
        List<Step> steps = findSteps(enquiry);
        List<TrailPartView> parts = list(
                row -> new TrailPartView(
                        row.number(1) == 1 ? reference : reference + "-" + row.number(1),
                        row.text(2),
                        rows(steps, row.uuid(0))),
                "select part_id, number, about from trail_part where enquiry_id = ?1 order by number",
                enquiry);
        List<TrailStepRow> all = rows(steps, null);
        return new TrailView(
                reference, about, all, parts.isEmpty() ? List.of(new TrailPartView(reference, about, all)) : parts);
    }

    private static List<TrailStepRow> rows(List<Step> steps, @Nullable UUID part) {
        return steps.stream()
                .filter(step -> part == null || step.part().equals(part))
                .map(Step::row)
                .toList();
    }

    private List<Step> findSteps(UUID enquiry) {
        return list(
                row -> new Step(
                        row.uuid(0),
                        new TrailStepRow(
                                row.instant(1), row.text(2), row.text(3), row.textOrNull(4), row.dateIfAny(5))),
                """
                select part_id, at, body_name, concat_ws(' ', sentence, words), next_step, due_on from trail_step
                where enquiry_id = ?1 order by at desc, number desc
                """,
                enquiry);
    }

    private record Step(UUID part, TrailStepRow row) {}
}
