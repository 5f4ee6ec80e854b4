package org.partnershipportal.portal.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnershipportal.analytics.AnalyticsPeriod;
import org.partnershipportal.analytics.AnalyticsService;
import org.partnershipportal.analytics.AnalyticsView;
import org.partnershipportal.web.analytics.FiguresPage;

/** The own body's figures of a period. */
@Named
@RequestScoped
public class AnalyticsFiguresBacking extends FiguresPage {
    @Inject
    AnalyticsService service;

    public AnalyticsFiguresBacking() {
        super("/analytics/figures");
    }

    @Override
    protected AnalyticsView ask(AnalyticsPeriod days) {
        return service.figures(days);
    }
}
