package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.TestDatabase;

/** Parts that were there before promise clocks: due as they were, with their way so far. */
class ClockMigrationIT {
    private static final String BEFORE =
            """
            set session_replication_role = replica;
            insert into tenant (id, status, joined_on, keycloak_alias) values
                (id(11), 'ACTIVE', '2020-01-01', 'eleven'), (id(12), 'ACTIVE', '2020-01-01', 'twelve');
            insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status,
                                      first_contact_at, due_on, promise_days, wait_reason, waiting_since, look_on) values
                (id(1), id(101), id(11), id(5), id(12), id(12), 'WAITING', '2026-07-01 09:00', '2026-07-15', 10,
                 'FOR_RESIDENT', '2026-07-07', '2026-07-14'),
                (id(2), id(102), id(11), id(5), id(11), id(11), 'HANDED_BACK', '2026-12-01 09:00', '2026-12-15', 10,
                 null, null, null);
            insert into referral (id, part_id, number, from_id, to_id, status, offered_at, answered_at, handback_reason) values
                (id(21), id(1), 1, id(11), id(12), 'ACCEPTED', '2026-07-02 09:00', '2026-07-03 09:00', null),
                (id(22), id(2), 1, id(11), id(12), 'HANDED_BACK', '2026-12-02 09:00', '2026-12-03 09:00', 'NOT_OUR_AREA');
            insert into part_move (id, part_id, number, at, tenant_id, actor, move, from_status, to_status, reason) values
                (id(31), id(1), 1, '2026-07-02 09:00', id(11), 'a', 'OFFER', 'RECEIVED', 'OFFERED', null),
                (id(32), id(1), 2, '2026-07-03 09:00', id(12), 'b', 'ACCEPT', 'OFFERED', 'ACCEPTED', null),
                (id(33), id(1), 3, '2026-07-07 09:00', id(12), 'b', 'WAIT', 'ACCEPTED', 'WAITING', 'FOR_RESIDENT'),
                (id(34), id(2), 1, '2026-12-02 09:00', id(11), 'a', 'OFFER', 'RECEIVED', 'OFFERED', null),
                (id(35), id(2), 2, '2026-12-03 09:00', id(12), 'b', 'HAND_BACK', 'OFFERED', 'HANDED_BACK', 'NOT_OUR_AREA');
            """.replaceAll("id\\((\\d+)\\)", "('00000000-0000-0000-0000-' || lpad('$1', 12, '0'))::uuid");

    @Test
    void whatIsThereIsDueAsItWasAndKeepsItsWay() throws SQLException {
        TestDatabase kept = TestDatabase.upTo("kept", "0055");
        try (Connection connection = kept.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = portal");
            statement.execute(BEFORE);
        }
        kept.migrate("latest");
        try (Connection connection = kept.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = portal");
            assertThat(
                            rows(
                                    statement,
                                    "select due_at at time zone 'UTC', next_at at time zone 'UTC' from enquiry_part order by id"))
                    .containsExactly(
                            "2026-07-15 23:00:00 2026-07-14 23:00:00", "2026-12-16 00:00:00 2026-12-16 00:00:00");
            assertThat(
                            rows(
                                    statement,
                                    "select missed_for = due_at, told_for = due_at from enquiry_part where due_on < '2026-08-01'"))
                    .as("no news")
                    .containsExactly("t t");
            assertThat(rows(
                            statement,
                            "select right(part_id::text, 1) || number, right(holder_id::text, 2) || coalesce(paused_for, '')"
                                    + " from part_stretch order by part_id, number"))
                    .containsExactly("11 12", "12 12", "13 12FOR_RESIDENT", "21 12", "22 11");
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2));
            }
        }
        return rows;
    }
}
