package org.partnershipportal.web.operations;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.web.api.Problem;

/**
 * Metrics are read from this machine, or with the operations token. What a proxy passed on is not from this machine,
 * wherever the proxy stands.
 */
public final class MetricsGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SCHEME = "Bearer ";

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFromHere(request)
                || isToken(request.getHeader("Authorization"), settings.find(Setting.OPERATIONS_TOKEN))) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        Problem.of(HttpServletResponse.SC_UNAUTHORIZED, "error.operations.token-missing")
                .writeTo(request, response);
    }

    static boolean isFromHere(HttpServletRequest request) throws IOException {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && request.getHeader("Via") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    static boolean isToken(@Nullable String header, Optional<String> token) {
        return header != null
                && header.startsWith(SCHEME)
                && token.filter(expected -> MessageDigest.isEqual(
                                expected.getBytes(StandardCharsets.UTF_8),
                                header.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }
}
