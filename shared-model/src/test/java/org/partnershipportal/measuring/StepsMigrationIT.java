package org.partnershipportal.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.TestDatabase;

/** Steps that were there before it was kept who told them: by the moves that were made in the same transaction. */
class StepsMigrationIT {
    private static final String BEFORE =
            """
            set session_replication_role = replica;
            insert into tenant (id, status, joined_on, keycloak_alias) values (id(11), 'ACTIVE', '2020-01-01', 'eleven');
            insert into enquiry (id, tenant_id, reference, origin) values (id(101), id(11), 'BCDF-2345', 'ONLINE');
            insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status,
                                      first_contact_at, due_on, promise_days) values
                (id(1), id(101), id(11), id(5), id(11), id(11), 'IN_PROGRESS', '2026-07-01 09:00', '2026-07-15', 10);
            insert into trail_step (id, enquiry_id, part_id, number, at, body_id, body_name, sentence) values
                (id(21), id(101), id(1), 1, '2026-07-01 09:00', id(11), 'B', 'It came.'),
                (id(22), id(101), id(1), 2, '2026-07-02 09:00', id(11), 'B', 'Somebody deals with it.'),
                (id(23), id(101), id(1), 3, '2026-07-15 12:00', id(11), 'B', 'It will be late.'),
                (id(24), id(101), id(1), 4, '2026-07-16 12:00', id(11), 'B', 'Closed as you wished.');
            insert into part_move (id, part_id, number, at, tenant_id, actor, move, from_status, to_status, reason) values
                (id(31), id(1), 1, '2026-07-02 09:00', id(11), 'somebody', 'START', 'RECEIVED', 'IN_PROGRESS', null),
                (id(32), id(1), 2, '2026-07-16 12:00', id(11), 'system:withdrawal', 'WITHDRAW', 'IN_PROGRESS', 'WITHDRAWN', 'R');
            """.replaceAll("id\\((\\d+)\\)", "('00000000-0000-0000-0000-' || lpad('$1', 12, '0'))::uuid");

    @Test
    void whatAPersonMovedAPersonTold() throws SQLException {
        TestDatabase kept = TestDatabase.upTo("kept_steps", "0195");
        try (Connection connection = kept.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = portal");
            statement.execute(BEFORE);
        }
        kept.migrate("latest");
        try (Connection connection = kept.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select string_agg(number::text, ' ') from portal.trail_step where by_person")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("2");
        }
    }
}
