package org.partnershipportal.web.failure;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.common.StaleVersionException;

/**
 * Why a page could not be shown, as it is told to the reader.
 *
 * @param status the HTTP status to answer with
 * @param page which texts of the error page to show: a status or {@code expired}
 * @param refusal the refused wish, whose own text is shown; null for anything else
 * @param reference under which the log holds it; empty when the caller erred, which is not logged
 */
public record Failure(int status, String page, @Nullable BusinessException refusal, String reference) {

    /** The request attribute under which the error page finds it. */
    static final String ATTRIBUTE = Failure.class.getName();

    private static final Set<String> DATABASE_GONE = Set.of("08", "57");

    /** Looks through the wrappings of Faces, CDI and the server for the reason. */
    public static Failure of(Throwable thrown) {
        Optional<BusinessException> refusal =
                find(thrown, BusinessException.class::isInstance).map(BusinessException.class::cast);
        if (refusal.isPresent()) {
            int status = status(refusal.get());
            return new Failure(status, String.valueOf(status), refusal.get(), "");
        }
        if (find(thrown, ViewExpiredException.class::isInstance).isPresent()) {
            return new Failure(HttpServletResponse.SC_CONFLICT, "expired", null, "");
        }
        boolean gone = find(thrown, Failure::isDatabaseGone).isPresent();
        int status = gone ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        String reference = UUID.randomUUID().toString().substring(0, 8);
        return new Failure(status, String.valueOf(status), null, reference);
    }

    /** Why this request failed, where somebody has said so; empty where the server alone refused it. */
    public static Optional<Failure> of(HttpServletRequest request) {
        return Optional.ofNullable((Failure) request.getAttribute(ATTRIBUTE));
    }

    /** Why a page could not be shown, known from the start: an error page of its own tells it, nothing is logged. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, int status, String page)
            throws IOException {
        request.setAttribute(ATTRIBUTE, new Failure(status, page, null, ""));
        response.setHeader("Cache-Control", "no-store");
        response.sendError(status);
    }

    boolean isLogged() {
        return !reference.isEmpty();
    }

    /** Signing in may help. */
    boolean asksForSignIn() {
        return refusal instanceof NotPermittedException denied && !denied.signedIn();
    }

    private static int status(BusinessException refusal) {
        if (refusal instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (refusal instanceof NotPermittedException) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (refusal instanceof InvalidInputException) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return refusal instanceof StaleVersionException
                ? HttpServletResponse.SC_PRECONDITION_FAILED
                : HttpServletResponse.SC_CONFLICT;
    }

    /** SQL states 08 (no connection) and 57 (server going down or starting), or a refused connection below. */
    /** PostgreSQL always says why; without a reason it was the pool that got no connection. */
    private static boolean isDatabaseGone(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            return state == null || (state.length() >= 2 && DATABASE_GONE.contains(state.substring(0, 2)));
        }
        return cause instanceof ConnectException;
    }

    private static Optional<Throwable> find(Throwable thrown, Predicate<Throwable> wanted) {
        Set<Throwable> seen = new HashSet<>();
        return Stream.<Throwable>iterate(thrown, cause -> cause != null && seen.add(cause), Failure::cause)
                .filter(wanted)
                .findFirst();
    }

    private static @Nullable Throwable cause(Throwable thrown) {
        return thrown instanceof ServletException servlet && servlet.getRootCause() != null
                ? servlet.getRootCause()
                : thrown.getCause();
    }
}
