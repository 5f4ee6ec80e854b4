package org.partnershipportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each asker sees and may change, tried by the logins of the applications. */
class SightAndWishesIT {

    private static final Map<String, Connection> CONNECTIONS = new HashMap<>();

    @AfterAll
    static void close() throws SQLException {
        for (Connection connection : CONNECTIONS.values()) {
            connection.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> eachAskerSeesAndChangesWhatIsItsOwn() throws SQLException {
        return Probes.all(World.database()).stream()
                .filter(probe -> !probe.isBare())
                .map(probe -> DynamicTest.dynamicTest(probe.name(), () -> tryByLogin(probe)));
    }

    @TestFactory
    Stream<DynamicTest> policiesHoldWithoutConstraintsAndTriggersToo() throws SQLException {
        return Probes.all(World.database()).stream()
                .filter(Probe::isBare)
                .map(probe -> DynamicTest.dynamicTest(probe.name(), () -> tryBare(probe)));
    }

    @Test
    void eachTableIsInTheWorldAndInSight() throws SQLException {
        try (Connection superuser = World.database().superuser()) {
            var sights = Sight.all(superuser);
            for (Table table : Catalogue.tables(superuser)) {
                assertThat(Sight.rows(superuser, table))
                        .as("rows of %s in world.sql", table.name())
                        .isNotEqualTo("-");
                assertThat(sights)
                        .as("%s in sight.csv", table.name())
                        .anyMatch(sight -> sight.of().equals(table));
            }
        }
    }

    /** Who acts as councillor asks as portal_resident: of each table that this role reads somebody has said how much a councillor sees. */
    @Test
    void eachTableThatResidentsReadIsInTheSightOfACouncillor() throws SQLException {
        try (Connection superuser = World.database().superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select c.relname from pg_class c"
                        + " where c.relnamespace = 'portal'::regnamespace and c.relkind in ('r', 'p')"
                        + " and c.relname <> 'flyway_schema_history'"
                        + " and has_any_column_privilege('portal_resident', c.oid, 'SELECT')")) {
            var sights = Sight.all(superuser);
            while (rows.next()) {
                String table = rows.getString(1);
                assertThat(sights)
                        .as("%s in sight-by-councillor.csv", table)
                        .anyMatch(sight -> sight.actor() == Actor.A_COUNCILLOR
                                && sight.table().equals(table));
            }
        }
    }

    private static void tryByLogin(Probe probe) throws SQLException {
        Connection connection = CONNECTIONS.get(probe.login());
        if (connection == null) {
            connection = World.database().login(probe.login());
            CONNECTIONS.put(probe.login(), connection);
        }
        tryOn(connection, probe);
    }

    private static void tryBare(Probe probe) throws SQLException {
        try (Connection connection = World.database().superuser()) {
            tryOn(connection, probe);
        }
    }

    private static void tryOn(Connection connection, Probe probe) throws SQLException {
        connection.setAutoCommit(false);
        assertThat(probe.outcome(connection)).as(probe.name()).isEqualTo(probe.expected());
        connection.rollback();
    }
}
