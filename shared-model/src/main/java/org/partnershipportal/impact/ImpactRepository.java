package org.partnershipportal.impact;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Assessments, as far as who asks may read them. */
@Dependent
class ImpactRepository extends BaseRepository {
    private static final int MOST = 2_000;

    private static final String NEXT = """
            case when exists (select 1 from impact_review v where v.assessment_id = a.id)
                 then (select v.next_on from impact_review v where v.assessment_id = a.id order by v.number desc limit 1)
                 else a.review_on end
            """;
    private static final String ROWS = "select a.id, o.slug, o.name, a.title, s.name, a.decision, a.decided_on,"
            + " a.published_at, " + NEXT + " as next_on,"
            + " (select count(*) from impact_effect e where e.assessment_id = a.id),"
            + " a.change, a.people, a.reason, a.decider_role from impact_assessment a"
            + " join organisation o on o.id = a.tenant_id left join council_service s on s.id = a.service_id ";

    /** What is said of one besides its row. */
    record Told(
            ImpactRow row,
            String change,
            String people,
            @Nullable String reason,
            @Nullable String role) {}

    /** Drafts of the own body, by name. */
    List<ImpactRow> findDrafts(UUID me) {
        return list(
                ImpactRepository::row,
                ROWS + "where a.tenant_id = ?1 and a.status = 'DRAFT' order by a.begun_at desc",
                me);
    }

    /** What is published, of one body or of all for null; what is to be looked at again first comes first. */
    List<ImpactRow> findPublished(@Nullable String slug) {
        return list(
                ImpactRepository::row,
                ROWS + "where a.status = 'PUBLISHED' and (?1::text is null or o.slug = ?1::text)"
                        + " order by next_on nulls last, a.published_at desc limit " + MOST,
                slug);
    }

    /** What the own body has published; what is to be looked at again first comes first. */
    List<ImpactRow> findOwnPublished(UUID me) {
        return list(
                ImpactRepository::row,
                ROWS + "where a.tenant_id = ?1 and a.status = 'PUBLISHED'"
                        + " order by next_on nulls last, a.published_at desc limit " + MOST,
                me);
    }

    /** The bodies that have published any, by name. */
    List<BodyName> findBodies() {
        return list(row -> new BodyName(row.text(0), row.text(1)), """
                select distinct o.slug, o.name from impact_assessment a join organisation o on o.id = a.tenant_id
                where a.status = 'PUBLISHED' order by o.name
                """);
    }

    /** One of the own body. */
    Optional<Told> findOwn(UUID me, UUID id) {
        return first(ImpactRepository::told, ROWS + "where a.tenant_id = ?1 and a.id = ?2", me, id);
    }

    Optional<Told> findPublished(UUID id) {
        return first(ImpactRepository::told, ROWS + "where a.status = 'PUBLISHED' and a.id = ?1", id);
    }

    /** Of the own body. */
    int version(UUID me, UUID id) {
        return first(
                        row -> row.number(0),
                        "select version from impact_assessment where tenant_id = ?1 and id = ?2",
                        me,
                        id)
                .orElseThrow();
    }

    /** By the slug of the own body's services. */
    Optional<String> findServiceSlug(UUID me, UUID id) {
        return first(
                row -> row.text(0),
                "select s.slug from impact_assessment a join council_service s on s.id = a.service_id"
                        + " where a.tenant_id = ?1 and a.id = ?2",
                me,
                id);
    }

    /** One for each characteristic, in their order; for everybody, without versions. */
    List<EffectRow> findEffects(UUID id) {
        return effects(list(
                row -> effect(row, 0),
                "select characteristic, effect, evidence, mitigation from impact_effect where assessment_id = ?1",
                id));
    }

    /** The same of a draft of the own body, with versions. */
    List<EffectRow> findDraftEffects(UUID id) {
        return effects(list(
                row -> effect(row, row.number(4)),
                "select characteristic, effect, evidence, mitigation, version from impact_effect where assessment_id = ?1",
                id));
    }

    private static EffectRow effect(Columns row, int version) {
        return new EffectRow(
                Characteristic.valueOf(row.text(0)),
                Effect.valueOf(row.text(1)),
                row.text(2),
                row.textOrNull(3),
                version);
    }

    private static List<EffectRow> effects(List<EffectRow> found) {
        Map<Characteristic, EffectRow> known =
                found.stream().collect(Collectors.toMap(EffectRow::characteristic, Function.identity()));
        return Arrays.stream(Characteristic.values())
                .map(one -> known.getOrDefault(one, new EffectRow(one, null, null, null, 0)))
                .toList();
    }

    /** The latest first. */
    List<ReviewedRow> findReviews(UUID id) {
        return list(
                row -> new ReviewedRow(
                        row.number(0),
                        row.date(1),
                        row.text(2),
                        row.dateIfAny(3).orElse(null)),
                "select number, reviewed_on, finding, next_on from impact_review where assessment_id = ?1"
                        + " order by number desc",
                id);
    }

    private static ImpactRow row(Columns row) {
        String decision = row.textOrNull(5);
        Optional<LocalDate> decided = row.dateIfAny(6);
        return new ImpactRow(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                decision == null ? null : Decision.valueOf(decision),
                decided.orElse(null),
                row.instantIfAny(7).orElse(null),
                row.dateIfAny(8).orElse(null),
                row.number(9));
    }

    private static Told told(Columns row) {
        return new Told(row(row), row.text(10), row.text(11), row.textOrNull(12), row.textOrNull(13));
    }

    /** A body that has published. */
    record BodyName(String slug, String name) {}
}
