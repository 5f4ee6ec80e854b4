package org.partnershipportal.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Headers of every response. Staff pages loosen the content policy later, in {@link StaffPagePolicy}. */
public final class SecurityHeadersFilter extends HttpFilter {
    /** Pages behind an address that is a secret itself. */
    private static final List<String> SECRET = List.of(
            "/trail/",
            "/trail.",
            "/enquiry/ask",
            "/enquiry/photos",
            "/onetime/",
            "/feedback/ask",
            "/feedback/follow",
            "/feedback/satisfied");

    private static final long serialVersionUID = 1L;

    static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", PUBLIC_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (isTrail(request)) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        } else {
            response.setHeader("Cache-Control", isError(request) ? "no-store" : "no-cache");
            response.setHeader("Referrer-Policy", "same-origin");
        }
        chain.doFilter(request, response);
    }

    /** The address itself is the secret there: it must not be kept, told to others or indexed. */
    private static boolean isTrail(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = isError(request) && asked != null ? asked.toString() : request.getServletPath();
        return path.equals("/trail") || SECRET.stream().anyMatch(path::startsWith);
    }

    private static boolean isError(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }
}
