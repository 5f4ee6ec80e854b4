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
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What the answer costs at least: the statements that the answer sends, in its order, who asks among them, with the same
 * login and as large a pool.
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

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        byte[] body;
        try {
            body = Replay.rows(source, request.getParameter("of")).getBytes(StandardCharsets.UTF_8);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
