package org.partnershipportal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.TestDatabase;

/** Versions and service times that were there before a standard had promises: all kept, and what was frozen stays frozen. */
class StandardMigrationIT {
    private static final String BEFORE =
            """
            set session_replication_role = replica;
            insert into standard_version (id, name, status, in_force_from) values
                (id(1), 'Of 2026', 'PUBLISHED', '2026-04-01'), (id(2), 'Of 2024', 'SUPERSEDED', '2024-04-01'),
                (id(3), 'To come', 'DRAFT', '2027-04-01');
            insert into promise (id, version_id, service_id, origin, amount, unit) values
                (id(11), id(1), null, null, 7, 'WORKING_DAYS'), (id(12), id(2), null, 'PHONE', 4, 'WORKING_HOURS'),
                (id(13), id(3), null, null, 5, 'WORKING_DAYS');
            insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status,
                                      first_contact_at, due_on, promise_days, promise_unit, promise_id) values
                (id(21), id(101), id(31), id(5), id(31), id(31), 'RECEIVED', '2025-07-01 09:00', '2025-07-02', 4,
                 'WORKING_HOURS', id(12)),
                (id(22), id(102), id(31), id(5), id(31), id(31), 'RECEIVED', '2026-07-01 09:00', '2026-07-10', 10,
                 'WORKING_DAYS', null);
            """.replaceAll("id\\((\\d+)\\)", "('00000000-0000-0000-0000-' || lpad('$1', 12, '0'))::uuid");

    @Test
    void serviceTimesAndWhatWasFrozenAreKeptAndPublishedVersionsAreNumbered() throws SQLException {
        TestDatabase kept = TestDatabase.upTo("keptstandard", "0160");
        try (Connection connection = kept.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = portal");
            statement.execute(BEFORE);
        }
        kept.migrate("latest");
        try (Connection connection = kept.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = portal");
            assertThat(rows(
                            statement,
                            "select name, status || coalesce(number, 0) from standard_version order by name"))
                    .containsExactly("Of 2024 PUBLISHED1", "Of 2026 PUBLISHED2", "To come DRAFT0");
            assertThat(rows(statement, "select right(id::text, 2), amount || unit from service_time order by id"))
                    .containsExactly("11 7WORKING_DAYS", "12 4WORKING_HOURS", "13 5WORKING_DAYS");
            assertThat(rows(
                            statement,
                            "select coalesce(right(service_time_id::text, 2), '-'), promise_days || promise_unit"
                                    + " from enquiry_part order by id"))
                    .containsExactly("12 4WORKING_HOURS", "- 10WORKING_DAYS");
            assertThat(rows(statement, "select count(*), 'promises' from promise"))
                    .containsExactly("0 promises");
            assertThatThrownBy(() -> statement.execute("update standard_version set name = 'Another' where number = 1"))
                    .as("even for who may everything")
                    .hasMessageContaining("does not change");
        }
    }

    @Test
    void nothingIsCalledByItsFormerName() throws SQLException {
        try (Connection connection = TestDatabase.get().superuser();
                Statement statement = connection.createStatement()) {
            assertThat(
                            rows(
                                    statement,
                                    "select conname, '' from pg_constraint where conrelid = 'portal.service_time'::regclass"
                                            + " and conname !~ '^service_time_'"
                                            + " union all select indexrelid::regclass::text, '' from pg_index"
                                            + " where indrelid = 'portal.service_time'::regclass"
                                            + " and indexrelid::regclass::text !~ 'service_time_'"
                                            + " union all select polname, '' from pg_policy"
                                            + " where polrelid = 'portal.service_time'::regclass and polname !~ '^service_time_'"))
                    .isEmpty();
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
