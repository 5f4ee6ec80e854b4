package org.partnershipportal.deploy.bench.baseline;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The same as {@link SameSqlServlet} in JAX-RS: what of an answer's time is the price of being a resource at all. */
@ApplicationScoped
@Path("/same-sql")
public class SameSqlResource {
    @Resource(lookup = "java:app/jdbc/bench")
    DataSource source;

    /** @param of whose statements */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String rows(@QueryParam("of") String of) throws IOException, SQLException {
        return Replay.rows(source, of);
    }
}
