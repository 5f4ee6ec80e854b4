package org.partnershipportal.web.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The outermost edge of every page: whatever was thrown becomes a status, an error page and, if nobody erred but us, one
 * line in the log under the reference that the page shows. The addresses of trails are secrets and are not logged.
 */
public final class FailureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

    @Override
    @SuppressWarnings("checkstyle:IllegalCatch") // nothing stands outside of it but the server
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            answer(request, response, thrown);
        }
    }

    /** Also for what fails before any filter is reached. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        Failure failure = Failure.of(thrown);
        log(failure, request, thrown);
        if (response.isCommitted()) {
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (failure.asksForSignIn() && request.getMethod().equals("GET")) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", signIn(request));
        } else {
            request.setAttribute(Failure.ATTRIBUTE, failure);
            response.sendError(failure.status());
        }
    }

    static void log(Failure failure, HttpServletRequest request, Throwable thrown) {
        if (failure.isLogged()) {
            String path = request.getServletPath();
            LOG.log(Level.SEVERE, thrown, () -> "Failure " + failure.reference() + " at " + path);
        }
    }

    private static String signIn(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getContextPath() + "/sign-in?to="
                + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }
}
