package org.partnershipportal.analytics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The figures of the own body: what it sent and what was sent to it, its own desk, what it was accountable for. */
@Dependent
@Transactional
public class AnalyticsService {
    private final Figuring figuring;
    private final CurrentUser user;

    @Inject
    public AnalyticsService(Figuring figuring, CurrentUser user) {
        this.figuring = figuring;
        this.user = user;
    }

    /** Those of a period. */
    @Permits(Permission.READ_ANALYTICS)
    public AnalyticsView figures(AnalyticsPeriod period) {
        return figuring.of(user.tenant().orElseThrow(), period);
    }
}
