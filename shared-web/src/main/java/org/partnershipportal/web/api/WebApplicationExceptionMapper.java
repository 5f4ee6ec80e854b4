package org.partnershipportal.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the container itself refuses: an unknown path, a wrong method, a wrong media type, a parameter it cannot read. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {
    private static final int BAD_REQUEST = 400;
    private static final int FIRST_FAILURE = 500;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        int status = isParameter(refusal) ? BAD_REQUEST : refusal.getResponse().getStatus();
        if (status >= FIRST_FAILURE) {
            return Problem.ofFailure(refusal).toResponse();
        }
        if (status < BAD_REQUEST) {
            return refusal.getResponse();
        }
        Response answer = Problem.ofStatus(status).toResponse();
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
