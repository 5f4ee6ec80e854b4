package org.partnershipportal.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** What the container itself refuses: an unknown path, a wrong method, a wrong media type, a parameter it cannot read. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {
    private static final int BAD_REQUEST = 400;
    private static final int FIRST_FAILURE = 500;
    private static final Map<Integer, String> KEYS = Map.of(
            404, "error.api.path-unknown",
            405, "error.api.method-not-allowed",
            406, "error.api.not-acceptable",
            415, "error.api.media-type-unsupported");

    @Override
    public Response toResponse(WebApplicationException refusal) {
        int status = isParameter(refusal) ? BAD_REQUEST : refusal.getResponse().getStatus();
        if (status >= FIRST_FAILURE) {
            return Problem.ofFailure(refusal).toResponse();
        }
        if (status < BAD_REQUEST) {
            return refusal.getResponse();
        }
        Response answer = Problem.of(status, KEYS.getOrDefault(status, "error.api.bad-request"))
                .toResponse();
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    /** Jersey calls a query parameter that it cannot convert "not found"; its path is right, its value is not. */
    private static boolean isParameter(WebApplicationException refusal) {
        return refusal.getClass().getSimpleName().equals("QueryParamException");
    }
}
