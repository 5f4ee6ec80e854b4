package org.partnershipportal.deploy.matrix;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A complaint that Braintree has, feedback that is not sent yet, and somebody who is asked how it went. */
final class FeedbackSamples {
    private static final String REFERENCE = "F-MTRX-2222";

    private FeedbackSamples() {}

    /** Plants it; returns what stands for it in a sample address. */
    static Map<String, String> plant(Statement statement) throws SQLException {
        statement.executeUpdate("""
                insert into portal.feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, share_agreed,
                    received_at, procedure_version, acknowledge_days, escalate_days, stage_names, stage_days, afterwards,
                    status, stage_began_at, due_at)
                select '00000000-0000-4000-8000-00000000fb01', id, id, '%s', sha256('matrix-complaint'), 'COMPLAINT', false,
                       now(), 0, 5, 20, '{One,Two}', '{10,20}', 'For the matrix', 'RECEIVED', now(), now() + interval '30 days'
                from portal.organisation where slug = 'braintree' on conflict do nothing
                """.formatted(REFERENCE));
        statement.executeUpdate("""
                insert into portal.feedback_content (feedback_id, told)
                values ('00000000-0000-4000-8000-00000000fb01', 'For the matrix') on conflict do nothing
                """);
        statement.executeUpdate("""
                insert into portal.enquiry_draft (id, key_hash, answers)
                values ('00000000-0000-4000-8000-00000000fb02', sha256('matrix-feedback'),
                        '{"purpose": "FEEDBACK", "kind": "COMMENT", "told": "For the matrix", "body": "braintree"}')
                on conflict (id) do update set begun_at = now()
                """);
        statement.executeUpdate("""
                insert into portal.follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at)
                select '00000000-0000-4000-8000-00000000fb03', p.accountable_id, p.id, p.service_id,
                       sha256('matrix-follow-up'), now()
                from portal.enquiry_part p join portal.enquiry e on e.id = p.enquiry_id
                where e.reference = 'DMB4-4444' and p.number = 1 on conflict do nothing
                """);
        return Map.of("{feedback}", REFERENCE);
    }
}
