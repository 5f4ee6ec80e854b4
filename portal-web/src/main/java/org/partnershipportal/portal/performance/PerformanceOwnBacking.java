package org.partnershipportal.portal.performance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.performance.OverviewView;
import org.partnershipportal.performance.OwnPerformanceService;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Whether the own body keeps its promises, the running month with it, before anybody else reads it. */
@Named
@RequestScoped
public class PerformanceOwnBacking {
    @Inject
    OwnPerformanceService service;

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    private @Nullable OverviewView view;

    @PostConstruct
    void open() {
        view = service.overview(PeriodWish.read(request, service::latest));
    }

    public OverviewView getView() {
        return Objects.requireNonNull(view);
    }

    /** How many days after its end others read a month. */
    public String getPublicAfter() {
        return settings.get(Setting.PERFORMANCE_PUBLIC_AFTER);
    }

    /** To the same page of other times. */
    public PeriodLinks getLinks() {
        OverviewView shown = getView();
        return PeriodLinks.of(request.getContextPath() + "/performance/own", "", shown.period(), shown.latest());
    }
}
