package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.TestDatabase;

/** The demo over a database whose standard was published before versions had promises: all of it is there all the same. */
class DemoKeptStandardIT {
    private static final DemoRow STANDARD = DemoFile.STANDARDS.rows().get(0);

    @Test
    void aVersionWithoutPromisesIsFollowedByOneThatBodiesKeep() throws SQLException {
        TestDatabase kept = TestDatabase.named("demokept");
        try (Connection connection = kept.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = portal");
            statement.execute("insert into standard_version (id, name, status, number, in_force_from) values ('"
                    + DemoStandard.id(STANDARD.get("name")) + "', '" + STANDARD.get("name") + "', 'PUBLISHED', 1, '"
                    + STANDARD.get("from") + "')");
            load(kept);
            assertThat(number(statement, "select number from standard_version where name like '%with its promises'"))
                    .isEqualTo(2);
            assertThat(number(
                            statement,
                            "select count(*) from promise p join standard_version v on v.id = p.version_id"
                                    + " where v.number = 2"))
                    .isEqualTo(rows(DemoFile.PROMISES));
            assertThat(number(
                            statement,
                            "select count(*) from standard_adoption a join standard_version v on v.id = a.version_id"
                                    + " where v.number = 2"))
                    .isEqualTo(rows(DemoFile.STANDARD_ADOPTIONS));
            assertThat(number(statement, "select count(*) from standard_adoption"))
                    .isEqualTo(rows(DemoFile.STANDARD_ADOPTIONS));
            assertThat(number(statement, "select count(*) from local_promise"))
                    .isEqualTo(rows(DemoFile.LOCAL_PROMISES));
            assertThat(number(
                            statement,
                            "select count(*) from service_time t join standard_version v on v.id = t.version_id"
                                    + " where v.number = 2"))
                    .isEqualTo(rows(DemoFile.SERVICE_TIMES));
            assertThat(number(
                            statement,
                            "select count(*) from promise p join standard_version v on v.id = p.version_id"
                                    + " where v.status = 'DRAFT'"))
                    .as("a draft like it says what it says")
                    .isGreaterThan(10);
        }
    }

    private static void load(TestDatabase kept) throws SQLException {
        Map<String, String> subjects = Rows.filled(DemoFile.MEMBERS, "username").stream()
                .collect(Collectors.toMap(name -> name, name -> "subject-of-" + name));
        DemoPartnership.load(kept.url(), "portal_admin", kept.password(), subjects);
    }

    private static long rows(DemoFile file) {
        return file.rows().stream()
                .filter(row -> row.get("standard").equals(STANDARD.get("name")))
                .count();
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
