package org.partnershipportal.review;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Recommendations, and what was said of how they go. */
@Dependent
class RecommendationRepository extends BaseRepository {
    private static final String STANDS = "coalesce(l.progress, 'NOT_STARTED')";

    /** {@link RecommendationRow#isOverdue}; ?5 is today. */
    private static final String OVERDUE = "coalesce(" + STANDS
            + " in ('NOT_STARTED', 'UNDER_WAY') and c.due_month + interval '1 month' <= ?5::date, false)";

    private static final String FROM = """
             from recommendation c join review r on r.id = c.review_id left join organisation o on o.id = c.tenant_id
            left join lateral (select s.progress, s.made_on, s.number from recommendation_step s
                               where s.recommendation_id = c.id order by s.number desc limit 1) l on true
            """;

    private static final String COLUMNS =
            "select c.id, r.id, r.title, r.held_on, o.slug, o.name, c.number, c.theme, c.wording, c.priority, c.owner_role,"
                    + " c.due_month, " + STANDS + ", l.made_on, coalesce(l.number, 0)" + FROM;

    private static final String ASKED = " where (?1::text is null or coalesce(o.slug, 'partnership') = ?1)"
            + " and (?2::text is null or " + STANDS + " = ?2 or (?2 = 'OVERDUE' and " + OVERDUE + "))"
            + " and (?3::text is null or c.theme = ?3) and (?4::uuid is null or c.review_id = ?4)";

    private static final String BY_REVIEW =
            " r.held_on desc, r.id, substring(c.number from '[0-9]+')::numeric nulls last, c.number";

    private static final String LIST = COLUMNS + ASKED + " order by " + OVERDUE + " desc, " + STANDS
            + " in ('NOT_STARTED', 'UNDER_WAY') desc, c.due_month nulls last," + BY_REVIEW + " limit ?6 offset ?7";

    private static final String COUNT =
            "select count(*), count(*) filter (where " + OVERDUE + "), count(*) filter (where "
                    + STANDS + " = 'NOT_STARTED'), count(*) filter (where " + STANDS
                    + " = 'UNDER_WAY'), count(*) filter (where "
                    + STANDS + " = 'DONE'), count(*) filter (where " + STANDS + " = 'NOT_ACCEPTED')" + FROM + ASKED;

    /** What is overdue first, then what is open, by when it is due. */
    List<RecommendationRow> find(RecommendationSearch search, LocalDate today, int limit, int offset) {
        return list(
                RecommendationRepository::row,
                LIST,
                search.body(),
                search.standing(),
                search.theme(),
                search.review(),
                today,
                limit,
                offset);
    }

    TrackerCounts count(RecommendationSearch search, LocalDate today) {
        return first(
                        row -> new TrackerCounts(
                                row.number(0),
                                row.number(1),
                                row.number(2),
                                row.number(3),
                                row.number(4),
                                row.number(5)),
                        COUNT,
                        search.body(),
                        search.standing(),
                        search.theme(),
                        search.review(),
                        today)
                .orElseThrow();
    }

    private static RecommendationRow row(Columns row) {
        return new RecommendationRow(
                row.uuid(0),
                row.uuid(1),
                row.text(2),
                row.date(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.text(6),
                row.text(7),
                row.text(8),
                Priority.valueOf(row.text(9)),
                row.text(10),
                row.dateIfAny(11).map(YearMonth::from).orElse(null),
                Progress.valueOf(row.text(12)),
                row.dateIfAny(13).orElse(null),
                row.number(14));
    }

    Optional<RecommendationRow> find(UUID id) {
        return first(RecommendationRepository::row, COLUMNS + " where c.id = ?1", id);
    }

    /** The latest first. */
    List<StepRow> findSteps(UUID recommendation) {
        return list(
                row -> new StepRow(row.number(0), Progress.valueOf(row.text(1)), row.text(2), row.date(3)),
                "select number, progress, note, made_on from recommendation_step where recommendation_id = ?1"
                        + " order by number desc",
                recommendation);
    }

    List<BodyChoice> findBodies() {
        return list(row -> new BodyChoice(row.text(0), row.text(1)), """
                select o.slug, o.name from organisation o
                where o.id in (select c.tenant_id from recommendation c) order by o.name
                """);
    }

    List<String> findThemes() {
        return list(row -> row.text(0), "select distinct theme from recommendation order by theme");
    }

    /** False when the review has one of this number already. */
    boolean isAdded(UUID id, UUID review, Recommended recommended, String by) {
        return change(
                        """
                        insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role,
                                                    due_month, added_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict (review_id, number) do nothing
                        """,
                        id,
                        review,
                        recommended.body(),
                        recommended.number(),
                        recommended.theme(),
                        recommended.text(),
                        recommended.priority().name(),
                        recommended.role(),
                        recommended.due() == null ? null : recommended.due().atDay(1),
                        by)
                == 1;
    }

    /**
     * Says how it goes from now on.
     *
     * @param seen how many steps were seen
     * @return false when somebody said something meanwhile
     */
    boolean isSaid(UUID recommendation, int seen, Progress progress, String note, LocalDate on, String by) {
        return change("""
                        insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by)
                        select ?1::uuid, ?2::integer + 1, ?3::text, ?4::text, ?5::date, ?6::text
                        where (select count(*) from recommendation_step s where s.recommendation_id = ?1::uuid) = ?2::integer
                        on conflict (recommendation_id, number) do nothing
                        """, recommendation, seen, progress.name(), note, on, by) == 1;
    }
}
