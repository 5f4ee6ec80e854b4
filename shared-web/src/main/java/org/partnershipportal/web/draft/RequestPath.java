package org.partnershipportal.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The path a request came for, within its application and decoded. Noted before any filter runs: from OmniFaces' filter
 * on, the servlet path names the page's file.
 */
public final class RequestPath {
    private static final String KEY = RequestPath.class.getName();

    private RequestPath() {}

    /** For instance {@code /referral/case/ABC}. */
    public static String of(HttpServletRequest request) {
        Object noted = request.getAttribute(KEY);
        return noted == null ? now(request) : (String) noted;
    }

    /** Notes it for what comes later in this request. */
    public static void note(HttpServletRequest request) {
        request.setAttribute(KEY, now(request));
    }

    /** From the root of the site, as an address to come back to; with the query when it was asked for, not sent to. */
    public static String toComeBack(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        return request.getMethod().equals("GET") && query != null ? path + "?" + query : path;
    }

    private static String now(HttpServletRequest request) {
        @Nullable String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
