package org.partnershipportal.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.web.failure.Failure;

/** Stands before the error page: what a filter or the server itself refuses of the API is a problem, too, and no page. */
public final class ApiErrorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null
                ? ""
                : asked.toString().substring(request.getContextPath().length());
        if (!ApiPaths.isApi(path)) {
            chain.doFilter(request, response);
            return;
        }
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = Failure.of(request)
                .map(failure -> Problem.of(status, failure))
                .orElseGet(() -> Problem.ofStatus(status));
        problem.writeTo(path, response);
    }
}
