package org.partnershipportal.deploy.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.deploy.part.Whole;

/** The database as a superuser sees it: to look at what happened, and to do what an administrator would. */
final class BehindTheScenes {
    private final Whole whole;

    BehindTheScenes(Whole whole) {
        this.whole = whole;
    }

    String subjectOf(String username) {
        return texts("select distinct subject from portal.membership where email = ?", username + "@example.org")
                .get(0);
    }

    /** The first column of every row. */
    List<String> texts(String sql, String... arguments) {
        try (Connection connection = whole.postgres().connectAsSuperuser("portal");
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void change(String sql, String... arguments) {
        try (Connection connection = whole.postgres().connectAsSuperuser("portal");
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, String... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setString(i + 1, arguments[i]);
        }
        return statement;
    }
}
