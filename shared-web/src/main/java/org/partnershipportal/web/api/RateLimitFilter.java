package org.partnershipportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** A system that asks without pause is told to wait, so that everybody else is still answered. */
public final class RateLimitFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient Settings settings;

    private transient @Nullable RequestAllowance allowance;
    private int proxies;

    @Override
    public void init() {
        int perMinute = Integer.parseInt(settings.get(Setting.API_REQUESTS));
        allowance = perMinute == 0 ? null : new RequestAllowance(perMinute);
        proxies = Integer.parseInt(settings.get(Setting.PROXIES));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestAllowance left = allowance;
        long wait = left == null ? 0 : left.secondsToWait(CallerAddress.of(request, proxies));
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(wait));
        Problem.of(TOO_MANY_REQUESTS, "error.api.too-many-requests", wait).writeTo(request, response);
    }
}
