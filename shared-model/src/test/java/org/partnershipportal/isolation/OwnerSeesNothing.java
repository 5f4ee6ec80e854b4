package org.partnershipportal.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The owner of the schema is bound too: no policy is for the owner, so forced row-level security shows no row. */
record OwnerSeesNothing(Table of) implements Probe {

    @Override
    public String name() {
        return "the owner reads " + table();
    }

    @Override
    public String table() {
        return of.name();
    }

    @Override
    public String login() {
        return "portal_owner";
    }

    @Override
    public String expected() {
        return "-";
    }

    @Override
    public String attempt(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role portal_owner");
        }
        return Sight.rows(connection, of);
    }
}
