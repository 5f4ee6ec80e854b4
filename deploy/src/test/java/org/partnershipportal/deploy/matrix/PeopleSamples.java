package org.partnershipportal.deploy.matrix;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A role that is held at bodies, and a front-line day of Braintree with a lesson. */
final class PeopleSamples {
    private static final String ROLE = "00000000-0000-4000-8000-00000000b401";
    private static final String DAY = "00000000-0000-4000-8000-00000000b421";
    private static final String LESSON = "00000000-0000-4000-8000-00000000b431";

    private PeopleSamples() {}

    /** Plants it; returns what stands for it in a sample address. */
    static Map<String, String> plant(Statement statement) throws SQLException {
        statement.executeUpdate("""
                insert into portal.held_role (id, kind, matter, about, every_body, wanted_from, added_by)
                values ('%s', 'CHAMPION', 'the matrix', 'For the matrix', false, date '2026-01-01', 'matrix')
                on conflict do nothing
                """.formatted(ROLE));
        statement.executeUpdate("""
                insert into portal.frontline_day (tenant_id, id, who, place, planned_for, planned_by, done_on, seen, done_by,
                    done_at)
                select id, '%s'::uuid, 'Nobody', 'Matrix', date '2026-01-01', 'matrix', date '2026-01-01', 'For the matrix',
                       'matrix', now()
                from portal.organisation where slug = 'braintree' on conflict do nothing
                """.formatted(DAY));
        statement.executeUpdate("""
                insert into portal.frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, learnt_on,
                    said_by, said_at)
                select tenant_id, '%s'::uuid, id, 'For the matrix', 'For the matrix', 'Nobody', date '2040-01-01',
                       date '2026-01-01', 'matrix', now()
                from portal.frontline_day where id = '%s' on conflict do nothing
                """.formatted(LESSON, DAY));
        return Map.of("{frontline-day}", DAY, "{lesson}", LESSON);
    }
}
