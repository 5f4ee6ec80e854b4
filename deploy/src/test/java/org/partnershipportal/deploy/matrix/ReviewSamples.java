package org.partnershipportal.deploy.matrix;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Reviews of Braintree and of the partnership; a check that was made at Braintree, and one that it plans elsewhere. */
final class ReviewSamples {
    private static final String REVIEW = "00000000-0000-4000-8000-00000000c001";
    private static final String RECOMMENDATION = "00000000-0000-4000-8000-00000000c011";
    private static final String ALL_REVIEW = "00000000-0000-4000-8000-00000000c002";
    private static final String ALL_RECOMMENDATION = "00000000-0000-4000-8000-00000000c012";
    private static final String CHECK = "00000000-0000-4000-8000-00000000c021";
    private static final String PLANNED = "00000000-0000-4000-8000-00000000c022";
    private static final String ACTION = "00000000-0000-4000-8000-00000000c031";

    private ReviewSamples() {}

    /** Plants it; returns what stands for it in a sample address. */
    static Map<String, String> plant(Statement statement) throws SQLException {
        statement.executeUpdate("""
                insert into portal.review (id, tenant_id, title, held_on, report_to, added_by)
                select '%s'::uuid, id, 'For the matrix', date '2026-01-01', 'Nobody', 'matrix'
                from portal.organisation where slug = 'braintree'
                union all select '%s'::uuid, null, 'For the matrix', date '2026-01-01', 'Nobody', 'matrix'
                on conflict do nothing
                """.formatted(REVIEW, ALL_REVIEW));
        statement.executeUpdate("""
                insert into portal.recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role,
                    added_by)
                select case when tenant_id is null then '%s'::uuid else '%s'::uuid end, id, tenant_id, '1', 'Matrix',
                       'For the matrix', 'LOW', 'Nobody', 'matrix'
                from portal.review where title = 'For the matrix' on conflict do nothing
                """.formatted(ALL_RECOMMENDATION, RECOMMENDATION));
        statement.executeUpdate("""
                insert into portal.reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by,
                    done_on, checker_role, finding, done_by, done_at)
                select '%s'::uuid, b.id, c.id, 'REALITY_CHECK', 'VISIT', 'Matrix', 'For the matrix', date '2026-01-01',
                       'matrix', date '2026-02-01', 'Nobody', 'For the matrix', 'matrix', now()
                from portal.organisation b, portal.organisation c where b.slug = 'braintree' and c.slug = 'chelmsford'
                on conflict do nothing
                """.formatted(CHECK));
        statement.executeUpdate("""
                insert into portal.reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
                select '%s'::uuid, c.id, b.id, 'REALITY_CHECK', 'VISIT', 'Matrix', 'For the matrix', date '2026-01-01', 'matrix'
                from portal.organisation b, portal.organisation c where b.slug = 'braintree' and c.slug = 'chelmsford'
                on conflict do nothing
                """.formatted(PLANNED));
        statement.executeUpdate("""
                insert into portal.improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role, due_on,
                    follow_up_on, entered_by)
                select '%s'::uuid, id, tenant_id, checker_id, 1, 'For the matrix', 'Nobody', date '2040-01-01',
                       date '2040-01-01', 'matrix'
                from portal.reality_check where id = '%s' on conflict do nothing
                """.formatted(ACTION, CHECK));
        return Map.of(
                "{review}", REVIEW,
                "{recommendation}", RECOMMENDATION,
                "{partnership-review}", ALL_REVIEW,
                "{partnership-recommendation}", ALL_RECOMMENDATION,
                "{check}", CHECK,
                "{planned-check}", PLANNED,
                "{action}", ACTION);
    }
}
