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
import org.partnershipportal.performance.OwnPerformanceService;
import org.partnershipportal.performance.PromisePerformanceView;

/** One promise of the own body over the years, the running month with it. */
@Named
@RequestScoped
public class PerformanceOwnPromiseBacking {
    @Inject
    OwnPerformanceService service;

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

    /** @throws NotFoundException when there is no such promise or time */
    @PostConstruct
    void open() {
        if (code == null || code.isBlank() || more != null) {
            throw new NotFoundException("error.NotFound");
        }
        view = service.promise(code, PeriodWish.read(request, service::latest));
    }

    public PromisePerformanceView getView() {
        return Objects.requireNonNull(view);
    }

    public TrendChart getChart() {
        return new TrendChart(getView().trend());
    }

    /** To the same page of other times. */
    public PeriodLinks getLinks() {
        PromisePerformanceView shown = getView();
        return PeriodLinks.of(
                request.getContextPath() + "/performance/own-promise/" + code, "", shown.period(), shown.latest());
    }
}
