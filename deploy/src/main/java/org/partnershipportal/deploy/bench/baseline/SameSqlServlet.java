package org.partnershipportal.deploy.bench.baseline;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/**
 * What the answer costs at least: the statements that the answer sends, in its order, who asks among them, with the same
 * login and as large a pool, by plain JDBC; all rows as JSON written by hand.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/bench",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.web.user}",
        password = "${MPCONFIG=portal.db.web.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32)
@WebServlet("/same-sql")
public final class SameSqlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:app/jdbc/bench")
    private transient DataSource source;

    private final transient Map<String, List<List<Statement>>> known = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        JsonRows json = new JsonRows();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (List<Statement> transaction : transactions(request.getParameter("of"))) {
                for (Statement statement : transaction) {
                    run(connection, statement, json);
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        byte[] body = json.end().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** They are known only after the server has started. */
    private List<List<Statement>> transactions(String of) throws IOException {
        List<List<Statement>> ready = known.get(of);
        if (ready == null) {
            ready = Statement.read(Path.of(System.getProperty(Statement.PROPERTY), of + ".json"));
            known.put(of, ready);
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
