package org.partnershipportal.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever nobody expected, at the outermost edge of the API: logged once under a number, and only the number shown. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable failure) {
        return Problem.ofFailure(failure).toResponse();
    }
}
