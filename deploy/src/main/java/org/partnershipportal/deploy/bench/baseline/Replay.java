package org.partnershipportal.deploy.bench.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Sends the statements of an answer again, in its order and its transactions, who asks among them, by plain JDBC. */
final class Replay {
    private static final Map<String, List<List<Statement>>> KNOWN = new ConcurrentHashMap<>();

    private Replay() {}

    /** All rows as JSON written by hand. */
    static String rows(DataSource source, String of) throws IOException, SQLException {
        JsonRows json = new JsonRows();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (List<Statement> transaction : transactions(of)) {
                for (Statement statement : transaction) {
                    run(connection, statement, json);
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
        return json.end();
    }

    /** They are known only after the server has started. */
    private static List<List<Statement>> transactions(String of) throws IOException {
        List<List<Statement>> ready = KNOWN.get(of);
        if (ready == null) {
            ready = Statement.read(Path.of(System.getProperty(Statement.PROPERTY), of + ".json"));
            KNOWN.put(of, ready);
        }
        return ready;
    }

    private static void run(Connection connection, Statement statement, JsonRows json) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            int index = 0;
            for (String parameter : statement.parameters()) {
                prepared.setObject(++index, parameter, Types.OTHER);
            }
            if (prepared.execute()) {
                try (ResultSet rows = prepared.getResultSet()) {
                    json.add(rows);
                }
            }
        }
    }
}
