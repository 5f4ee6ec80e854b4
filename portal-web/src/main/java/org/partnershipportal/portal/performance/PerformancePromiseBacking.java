package org.partnershipportal.portal.performance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.performance.PerformanceService;
import org.partnershipportal.performance.PromisePerformanceView;

/** Whether one promise is kept: over the years, and body by body. */
@Named
@RequestScoped
public class PerformancePromiseBacking {
    @Inject
    PerformanceService service;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String code;

    /** What follows the promise: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable PromisePerformanceView view;

    /** @throws NotFoundException when there is no such promise, body or time */
    @PostConstruct
    void open() {
        if (code == null || code.isBlank() || more != null) {
            throw new NotFoundException("error.NotFound");
        }
        view = service.promise(code, PeriodWish.read(request, service::latest), getBody());
    }

    public PromisePerformanceView getView() {
        return Objects.requireNonNull(view);
    }

    /** Slug of the body whose trend is shown; null for all together. */
    public @Nullable String getBody() {
        return request.getParameter("body");
    }

    public TrendChart getChart() {
        return new TrendChart(getView().trend());
    }

    /** To the same page of other times. */
    public PeriodLinks getLinks() {
        PromisePerformanceView shown = getView();
        return PeriodLinks.of(
                request.getContextPath() + "/performance/promise/" + code,
                getBody() == null ? "" : "&body=" + getBody(),
                shown.period(),
                shown.latest());
    }

    /** What the file needs to hold the same. */
    public String getQuery() {
        return getLinks().getQuery() + "&promise=" + code + (getBody() == null ? "" : "&body=" + getBody());
    }
}
