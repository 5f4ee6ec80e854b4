package org.partnershipportal.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/**
 * Comes before anything that reads a request: files are taken by the pages alone that the application names in {@code
 * portal.uploads}, and by them only as large as they may be. Every other page is sent none: 415.
 */
public class UploadFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._-]+");
    private static final int MEGABYTE = 1_048_576;

    /** What a form has beside its file. */
    private static final int BESIDE = 100_000;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isMultipart(request.getContentType())) {
            chain.doFilter(request, response);
        } else if (!isTaken(
                request.getMethod(), path(request), getServletContext().getInitParameter("portal.uploads"))) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            measured(request, response, chain);
        }
    }

    /** By the application's own limit in bytes, or by that of a file beside a case, whose pages say themselves what it is. */
    private void measured(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String own = getServletContext().getInitParameter("portal.uploads.most");
        long length = request.getContentLengthLong();
        if (own != null && length > Long.parseLong(own)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (own == null && length > most()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI() + "?refused=size");
        } else {
            chain.doFilter(request, response);
        }
    }

    private long most() {
        return (long) Integer.parseInt(settings.get(Setting.ATTACHMENT_MEGABYTES)) * MEGABYTE + BESIDE;
    }

    /** However it is written: the names of types know no capitals (RFC 9110, 8.3.1). */
    static boolean isMultipart(@Nullable String type) {
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** As the address was asked for: the servlet path names the page's file by now. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /**
     * Whether a page takes files. An address that could name another page than it seems to takes none.
     *
     * @param uploads the pages that take files, with blanks between them; null for none
     */
    static boolean isTaken(String method, String path, @Nullable String uploads) {
        return method.equals("POST")
                && uploads != null
                && PLAIN.matcher(path).matches()
                && !path.contains("..")
                && Arrays.stream(uploads.split(" ")).anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }
}
