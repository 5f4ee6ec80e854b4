package org.partnershipportal.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, or not the JSON that was asked for: 400. */
@Provider
public class UnreadableJsonMapper implements ExceptionMapper<ProcessingException> {
    private final HttpHeaders request;

    /** @param request the headers of the request being answered, whichever that is */
    public UnreadableJsonMapper(@Context HttpHeaders request) {
        this.request = request;
    }

    @Override
    public Response toResponse(ProcessingException refusal) {
        Throwable cause = refusal.getCause();
        boolean ofTheCaller =
                request.getMediaType() != null && (cause instanceof JsonbException || cause instanceof JsonException);
        return ofTheCaller
                ? Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), "error.api.unreadable-json")
                        .toResponse()
                : Problem.ofFailure(refusal).toResponse();
    }
}
