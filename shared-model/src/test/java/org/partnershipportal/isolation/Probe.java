package org.partnershipportal.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Something tried in the small partnership, and what must come of it. */
interface Probe {

    /** What is tried and by whom, for reports. */
    String name();

    /** The table that it is mostly about. */
    String table();

    /** By which login it comes when it is not tried from a superuser's transaction. */
    String login();

    /** Whether it needs constraints and triggers out of the way, which a superuser's transaction alone can do. */
    default boolean isBare() {
        return false;
    }

    String expected();

    /** Says who asks, and tries. The connection is in a transaction, which is taken back afterwards. */
    String attempt(Connection connection) throws SQLException;

    /** What came of it; leaves no trace. */
    default String outcome(Connection connection) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return attempt(connection);
        } catch (SQLException e) {
            return refusal(e);
        } finally {
            connection.rollback(before);
        }
    }

    private static String refusal(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String message = String.valueOf(e.getMessage());
        if (state.equals("42501")) {
            return message.contains("row-level security") ? "refused" : "denied";
        }
        return state.startsWith("23") ? "stopped" : "failed: " + message;
    }
}
