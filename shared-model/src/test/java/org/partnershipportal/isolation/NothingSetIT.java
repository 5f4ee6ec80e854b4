package org.partnershipportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.tenancy.AskerAnnouncement;

/** Nothing set, nothing seen: logins without a role, roles without a tenant, and what a used connection keeps. */
class NothingSetIT {

    @TestFactory
    Stream<DynamicTest> aBareLoginIsDeniedEveryTable() throws SQLException {
        var tests = new ArrayList<DynamicTest>();
        for (String login : List.of("portal_web", "portal_admin", "portal_worker")) {
            for (Table table : tables()) {
                tests.add(DynamicTest.dynamicTest(
                        login + " reads " + table.name(),
                        () -> assertThatThrownBy(() -> readBare(login, table))
                                .isInstanceOf(SQLException.class)
                                .hasMessageContaining("permission denied for schema portal")));
            }
        }
        return tests.stream();
    }

    private static void readBare(String login, Table table) throws SQLException {
        try (Connection connection = World.database().login(login);
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select * from portal." + table.name()).close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "portal_web, portal_owner",
        "portal_web, portal_steward",
        "portal_web, portal_job",
        "portal_web, portal_admin",
        "portal_web, portal_worker",
        "portal_web, portal_backup",
        "portal_web, postgres",
        "portal_admin, portal_owner",
        "portal_admin, portal_public",
        "portal_admin, portal_resident",
        "portal_admin, portal_job",
        "portal_admin, portal_backup",
        "portal_worker, portal_owner",
        "portal_worker, portal_steward",
        "portal_worker, portal_resident",
        "portal_worker, portal_backup",
        "portal_owner, portal_member",
        "portal_backup, portal_owner"
    })
    void aLoginTakesNoRoleButItsOwn(String login, String role) throws SQLException {
        try (Connection connection = World.database().login(login);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("set role " + role)).hasMessageContaining("permission denied");
        }
    }

    @TestFactory
    Stream<DynamicTest> whoHasNothingToDoWithItWritesNoRowOfOthers() throws SQLException {
        return tables().stream().map(table -> DynamicTest.dynamicTest(table.name(), () -> assertNothingWritten(table)));
    }

    /** A copy of each row of the table, tried by a stranger, is refused; blind changes and removals reach no row. */
    private static void assertNothingWritten(Table table) throws SQLException {
        try (Connection superuser = World.database().superuser()) {
            superuser.setAutoCommit(false);
            for (String row : rowsAsJson(superuser, table)) {
                assertThat(new StrangersCopy(table, row).outcome(superuser))
                        .as(row)
                        .isIn("denied", "refused");
            }
            superuser.rollback();
        }
        for (String change : List.of(
                "delete from " + table.name(),
                "update %1$s set %2$s = %2$s"
                        .formatted(table.name(), table.columns().get(0)))) {
            assertThat(tryAs(Actor.STRANGER, change)).as(change).isIn("denied", "0");
        }
    }

    private static List<String> rowsAsJson(Connection superuser, Table table) throws SQLException {
        return Catalogue.ask(superuser, "select to_jsonb(t) from " + table.name() + " t");
    }

    private static String tryAs(Actor actor, String change) throws SQLException {
        try (Connection connection = World.database().login(actor.login())) {
            connection.setAutoCommit(false);
            return new Wish(change, actor, false, "0", List.of(change)).outcome(connection);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback"})
    void aReturnedConnectionCarriesNothing(String end) throws SQLException {
        try (Connection connection = World.database().login("portal_web");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            AskerAnnouncement.announce(connection, Actor.A_STAFF.asker());
            statement.execute(end);
            connection.setAutoCommit(true);
            assertThat(Catalogue.ask(connection, """
                    select current_user, nullif(current_setting('app.tenant', true), ''),
                           nullif(current_setting('app.user', true), ''), nullif(current_setting('app.trail', true), '')
                    """)).containsExactly("portal_web null null null");
        }
    }

    @Test
    void aReturnedConnectionServesTheNextAskerOnly() throws SQLException {
        try (Connection connection = World.database().login("portal_web")) {
            connection.setAutoCommit(false);
            AskerAnnouncement.announce(connection, Actor.A_STAFF.asker());
            assertThat(Catalogue.ask(connection, "select id from enquiry")).isNotEmpty();
            connection.commit();
            AskerAnnouncement.announce(connection, Actor.NOBODY.asker());
            assertThat(Catalogue.ask(connection, "select id from enquiry")).isEmpty();
            connection.rollback();
        }
    }

    private static List<Table> tables() throws SQLException {
        try (Connection superuser = World.database().superuser()) {
            return Catalogue.tables(superuser);
        }
    }
}
