package org.partnershipportal.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.web.api.Problem.FieldError;
import org.partnershipportal.web.page.Messages;

/** A refused wish. Its kind says the status; its message key says the text and the type. */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {
    @Override
    public Response toResponse(BusinessException refusal) {
        if (refusal instanceof NotPermittedException notPermitted) {
            return notPermitted(notPermitted);
        }
        return problem(refusal).toResponse();
    }

    /** What to say of a refusal, also inside a longer answer. */
    public static Problem problem(BusinessException refusal) {
        Problem problem =
                Problem.of(status(refusal), refusal.key(), refusal.arguments().toArray());
        return refusal instanceof InvalidInputException input ? problem.with(fields(input)) : problem;
    }

    private static List<FieldError> fields(InvalidInputException input) {
        return input.problems().stream()
                .map(wrong -> new FieldError(
                        wrong.field(),
                        Messages.text(wrong.key(), wrong.arguments().toArray())))
                .toList();
    }

    private static int status(BusinessException refusal) {
        if (refusal instanceof NotFoundException) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        if (refusal instanceof InvalidInputException) {
            return Response.Status.BAD_REQUEST.getStatusCode();
        }
        if (refusal instanceof StaleVersionException) {
            return Response.Status.PRECONDITION_FAILED.getStatusCode();
        }
        return Response.Status.CONFLICT.getStatusCode();
    }

    /** Who has not signed in is asked to; for who has, it would not help. */
    private static Response notPermitted(NotPermittedException refusal) {
        if (refusal.signedIn()) {
            return Problem.of(Response.Status.FORBIDDEN.getStatusCode(), refusal.key())
                    .toResponse();
        }
        Response answer = Problem.of(Response.Status.UNAUTHORIZED.getStatusCode(), "error.token.missing")
                .toResponse();
        return Response.fromResponse(answer)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }
}
