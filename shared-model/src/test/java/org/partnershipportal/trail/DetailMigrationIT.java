package org.partnershipportal.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.TestDatabase;

/** Enquiries that were there before details were kept: found by what their copy says, as new ones are. */
class DetailMigrationIT {
    private static final String BEFORE =
            """
            set session_replication_role = replica;
            insert into tenant (id, status, joined_on, keycloak_alias) values
                (id(11), 'ACTIVE', '2020-01-01', 'eleven'), (id(12), 'ACTIVE', '2020-01-01', 'twelve');
            insert into trail (enquiry_id, secret_hash, reference, about) values
                (id(101), sha256('1'), 'BCDF-2345', 'Pothole'), (id(102), sha256('2'), 'BCDF-6789', 'Bin');
            insert into enquiry (id, tenant_id, reference, origin) values
                (id(101), id(11), 'BCDF-2345', 'PHONE'), (id(102), id(11), 'BCDF-6789', 'PHONE');
            insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status,
                                      first_contact_at, due_on, promise_days) values
                (id(1), id(101), id(11), id(5), id(12), id(12), 'ACCEPTED', '2026-07-01 09:00', '2026-07-15', 10),
                (id(2), id(102), id(11), id(5), id(11), id(11), 'RECEIVED', '2026-07-01 09:00', '2026-07-15', 10);
            insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, email, phone, address, legal_basis) values
                (id(1), id(11), id(101), 'A hole', 'Ada O’Invented-Smith ', 'ADA@example.org', '+44 1632 960001',
                 E'1 High Street\\nZZ1 1AA', 'PUBLIC_TASK'),
                (id(1), id(12), id(101), 'A hole', 'Somebody else', null, null, null, 'PUBLIC_TASK'),
                (id(2), id(11), id(102), 'A bin', null, null, ' ', 'By the chapel', 'PUBLIC_TASK');
            """.replaceAll("id\\((\\d+)\\)", "('00000000-0000-0000-0000-' || lpad('$1', 12, '0'))::uuid");

    @Test
    void eachDetailIsHashedAsTheApplicationDoes() throws SQLException {
        TestDatabase kept = TestDatabase.upTo("kept_details", "0055");
        try (Connection connection = kept.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = portal");
            statement.execute(BEFORE);
        }
        kept.migrate("latest");
        List<String> lines = StatusProof.lines(
                "BCDF-2345", "Ada O’Invented-Smith", "ada@example.org", "01632 960001", "1 High Street\nzz1 1aa");
        assertThat(lines).hasSize(4);
        try (Connection connection = kept.superuser()) {
            assertThat(one(connection, "select count(*) from portal.trail_detail", null))
                    .isEqualTo(4);
            for (String line : lines) {
                assertThat(one(
                                connection,
                                "select count(*) from portal.trail_detail where hash = sha256(salt || convert_to(?, 'UTF8'))",
                                line))
                        .as(line)
                        .isOne();
            }
            assertThat(one(connection, "select count(distinct salt) from portal.trail_detail", null))
                    .isEqualTo(4);
            assertThat(one(
                            connection,
                            "select count(*) from portal.trail_part where (number, about) in ((1, 'Pothole'), (1, 'Bin'))",
                            null))
                    .isEqualTo(2);
        }
    }

    private static int one(Connection connection, String sql, @Nullable String argument) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (argument != null) {
                query.setString(1, argument);
            }
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
