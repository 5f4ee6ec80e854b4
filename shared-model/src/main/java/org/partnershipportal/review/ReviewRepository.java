package org.partnershipportal.review;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Reviews, of bodies and of the partnership. */
@Dependent
class ReviewRepository extends BaseRepository {
    private static final String REVIEWS = """
            select r.id, o.slug, o.name, r.title, r.held_on, r.report_to,
                   (select count(*) from recommendation c where c.review_id = r.id)
            from review r left join organisation o on o.id = r.tenant_id
            """;

    /** The latest first. */
    List<ReviewRow> findAll() {
        return list(ReviewRepository::row, REVIEWS + " order by r.held_on desc, r.title");
    }

    /** Those of one body, or of the partnership for null; the latest first. */
    List<ReviewRow> findOf(@Nullable UUID body) {
        return list(
                ReviewRepository::row,
                REVIEWS + " where r.tenant_id is not distinct from ?1::uuid order by r.held_on desc, r.title",
                body);
    }

    /** One of a body, or of the partnership for null. */
    Optional<ReviewRow> find(@Nullable UUID body, UUID id) {
        return first(
                ReviewRepository::row,
                REVIEWS + " where r.tenant_id is not distinct from ?1::uuid and r.id = ?2",
                body,
                id);
    }

    private static ReviewRow row(Columns row) {
        return new ReviewRow(
                row.uuid(0),
                row.textOrNull(1),
                row.textOrNull(2),
                row.text(3),
                row.date(4),
                row.text(5),
                row.number(6));
    }

    void add(UUID id, @Nullable UUID body, String title, LocalDate on, String reportTo, String by) {
        change(
                "insert into review (id, tenant_id, title, held_on, report_to, added_by) values (?1, ?2, ?3, ?4, ?5, ?6)",
                id,
                body,
                title,
                on,
                reportTo,
                by);
    }

    /** The bodies that work here now, by name. */
    List<BodyChoice> findActiveBodies() {
        return list(row -> new BodyChoice(row.text(0), row.text(1)), """
                select o.slug, o.name from organisation o join tenant t on t.id = o.id where t.status = 'ACTIVE'
                order by o.name
                """);
    }

    Optional<UUID> findActiveBody(String slug) {
        return first(
                row -> row.uuid(0),
                "select o.id from organisation o join tenant t on t.id = o.id where t.status = 'ACTIVE' and o.slug = ?1",
                slug);
    }

    Optional<String> findSlug(UUID body) {
        return first(row -> row.text(0), "select slug from organisation where id = ?1", body);
    }
}
