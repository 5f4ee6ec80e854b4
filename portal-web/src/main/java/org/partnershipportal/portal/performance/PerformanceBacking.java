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
import org.partnershipportal.performance.OverviewView;
import org.partnershipportal.performance.PerformanceService;

/** Whether promises are kept: by all bodies together, or by the one that stands at the end of the address. */
@Named
@RequestScoped
public class PerformanceBacking {
    @Inject
    PerformanceService service;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String body;

    /** What follows the body: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable OverviewView view;

    /** @throws NotFoundException when there is no such body or time */
    @PostConstruct
    void open() {
        if (more != null) {
            throw new NotFoundException("error.NotFound");
        }
        view = service.overview(PeriodWish.read(request, service::latest), body);
    }

    public OverviewView getView() {
        return Objects.requireNonNull(view);
    }

    /** Slug of the body; null for all together. */
    public @Nullable String getBody() {
        return body;
    }

    /** To the same page of other times. */
    public PeriodLinks getLinks() {
        OverviewView shown = getView();
        String page = request.getContextPath() + (body == null ? "/performance" : "/performance/body/" + body);
        return PeriodLinks.of(page, "", shown.period(), shown.latest());
    }

    /** What a link to a promise needs to lead to the same time, and the same body. */
    public String getQuery() {
        return getLinks().getQuery() + (body == null ? "" : "&body=" + body);
    }
}
