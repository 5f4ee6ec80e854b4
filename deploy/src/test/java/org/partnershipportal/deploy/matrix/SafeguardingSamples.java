package org.partnershipportal.deploy.matrix;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** What Braintree told Southend's children's team. */
final class SafeguardingSamples {
    private static final String CONCERN = "00000000-0000-4000-8000-00000000d006";

    private SafeguardingSamples() {}

    /** Plants it; returns what stands for it in a sample address. */
    static Map<String, String> plant(Statement statement) throws SQLException {
        statement.executeUpdate(
                "insert into portal.safeguarding_concern (id, from_id, to_id, team_id, recorded_by,"
                        + " recorded_at, told_at, told_number, told_role, matter, confirmed_at, confirmed_by, confirmed_role)"
                        + " select '" + CONCERN
                        + "', f.id, t.tenant_id, t.id, 'matrix', now(), now(), t.day_phone, 'Duty',"
                        + " 'For the matrix', now(), 'matrix', 'Duty' from portal.organisation f, portal.duty_team t"
                        + " join portal.organisation o on o.id = t.tenant_id"
                        + " where f.slug = 'braintree' and o.slug = 'southend-on-sea' and t.kind = 'CHILDREN' on conflict do nothing");
        return Map.of("{concern}", CONCERN);
    }
}
