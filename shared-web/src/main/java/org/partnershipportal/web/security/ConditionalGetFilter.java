package org.partnershipportal.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.partnershipportal.web.api.ApiPaths;

/**
 * Gives public pages, and what the API and the open data answer, an ETag made from their text, and answers 304 to who has
 * that text already. Also holds a page back until it is complete, so that a failure in its middle still becomes an error
 * page. HEAD of the API is answered as GET, without the text.
 */
public final class ConditionalGetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> NO_PAGES =
            List.of("/look/", "/jakarta.faces.resource/", "/health", "/metrics", "/openapi");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isHead = request.getMethod().equals("HEAD") && isApi(request);
        if ((!isHead && !request.getMethod().equals("GET")) || isNoPage(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(isHead ? new AskedAsGet(request) : request, held);
        if (!held.isHolding()) {
            return;
        }
        byte[] body = held.body();
        if (isPublic(request, response)) {
            String tag = "W/\"" + digest(body) + "\"";
            response.setHeader("ETag", tag);
            if (hasIt(request, tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        if (isHead) {
            response.setContentLength(body.length);
        } else {
            held.release(body);
        }
    }

    /** Whether one of the tags that the caller holds is this one (RFC 9110, 13.1.2: compared weakly). */
    private static boolean hasIt(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders("If-None-Match")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(held -> held.equals("*") || held.equals(tag) || ("W/" + held).equals(tag));
    }

    private static boolean isApi(HttpServletRequest request) {
        return ApiPaths.isApi(request.getServletPath());
    }

    private static boolean isNoPage(String path) {
        return NO_PAGES.stream().anyMatch(path::startsWith);
    }

    /** Nobody's session had a part in it. */
    private static boolean isPublic(HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && response.getContentType() != null
                && (response.getContentType().startsWith("text/html") || isApi(request))
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

    /** A HEAD that is to be answered as a GET. */
    private static final class AskedAsGet extends HttpServletRequestWrapper {
        AskedAsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
