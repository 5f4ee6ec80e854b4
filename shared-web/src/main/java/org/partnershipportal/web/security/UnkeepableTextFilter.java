package org.partnershipportal.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.partnershipportal.web.api.ApiPaths;
import org.partnershipportal.web.api.Problem;

/**
 * Refuses parameters with the character U+0000: no keyboard types it and PostgreSQL keeps no text with it. The text beside
 * an upload is looked at as well; what {@link UploadFilter} lets through is no larger than it may be.
 */
public final class UnkeepableTextFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isUnkeepable(request)) {
            chain.doFilter(request, response);
        } else if (ApiPaths.isApi(request.getServletPath())) {
            Problem.of(HttpServletResponse.SC_BAD_REQUEST, "error.api.unkeepable-text")
                    .writeTo(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isUnkeepable(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.indexOf(0) >= 0);
    }
}
