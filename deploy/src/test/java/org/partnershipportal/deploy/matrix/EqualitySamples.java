package org.partnershipportal.deploy.matrix;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A request for another format to Braintree; a draft of Braintree of what a change does to people, and one that is published. */
final class EqualitySamples {
    private static final String FORMAT = "00000000-0000-4000-8000-00000000e051";
    private static final String DRAFT = "00000000-0000-4000-8000-00000000e061";
    private static final String IMPACT = "00000000-0000-4000-8000-00000000e062";

    private EqualitySamples() {}

    /** Plants it; returns what stands for it in a sample address. */
    static Map<String, String> plant(Statement statement) throws SQLException {
        statement.executeUpdate("""
                insert into portal.format_request (id, tenant_id, reference, kind, asked_at, due_on)
                select '%s'::uuid, id, 'A-MTRX-0001', 'BRAILLE', now(), date '2040-01-01'
                from portal.organisation where slug = 'braintree' on conflict do nothing
                """.formatted(FORMAT));
        statement.executeUpdate("""
                insert into portal.impact_assessment (id, tenant_id, title, change, people, status, decision, reason, decider_role,
                    decided_on, review_on, begun_by, begun_at, published_by, published_at)
                select '%s'::uuid, id, 'For the matrix', 'Nothing', 'Nobody', 'DRAFT', null, null, null, null::date, null::date,
                       'matrix', now(), null, null::timestamptz
                from portal.organisation where slug = 'braintree'
                union all
                select '%s'::uuid, id, 'For the matrix', 'Nothing', 'Nobody', 'PUBLISHED', 'STOP', 'None', 'Nobody',
                       date '2026-01-01', date '2040-01-01', 'matrix', now(), 'matrix', now()
                from portal.organisation where slug = 'braintree' on conflict do nothing
                """.formatted(DRAFT, IMPACT));
        return Map.of("{format}", FORMAT, "{impact-draft}", DRAFT, "{impact}", IMPACT);
    }
}
