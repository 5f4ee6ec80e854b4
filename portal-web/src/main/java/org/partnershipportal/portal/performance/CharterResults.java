package org.partnershipportal.portal.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.performance.OverviewView;
import org.partnershipportal.performance.PerformanceService;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;

/** How the body of a charter keeps its promises: in the quarter of the last month that is published. */
@Named
@RequestScoped
public class CharterResults {
    @Inject
    PerformanceService service;

    private @Nullable OverviewView read;

    /** @param body slug */
    public OverviewView of(String body) {
        OverviewView view = read;
        if (view == null) {
            view = service.overview(Period.of(PeriodKind.QUARTER, service.latest()), body);
            read = view;
        }
        return view;
    }
}
