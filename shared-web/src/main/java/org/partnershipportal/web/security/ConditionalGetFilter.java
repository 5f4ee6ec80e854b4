package org.partnershipportal.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Gives public pages an ETag made from their text, and answers 304 to who has that text already. Also holds a page back
 * until it is complete, so that a failure in its middle still becomes an error page.
 */
public final class ConditionalGetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> NO_PAGES =
            List.of("/api", "/look/", "/jakarta.faces.resource/", "/health", "/metrics", "/openapi");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET") || isNoPage(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (!held.isHolding()) {
            return;
        }
        byte[] body = held.body();
        if (isPublicPage(request, response)) {
            String tag = "W/\"" + digest(body) + "\"";
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        held.release(body);
    }

    private static boolean isNoPage(String path) {
        return NO_PAGES.stream().anyMatch(path::startsWith);
    }

    /** A page that nobody's session had a part in. */
    private static boolean isPublicPage(HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && response.getContentType() != null
                && response.getContentType().startsWith("text/html")
                && !"no-store".equals(response.getHeader("Cache-Control"))
                && request.getSession(false) == null;
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
