package org.partnershipportal.analytics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The figures of all bodies, from routing facts alone. */
@Dependent
@Transactional
public class PartnershipAnalyticsService {
    private final Figuring figuring;
    private final AnalyticsRepository repository;

    @Inject
    public PartnershipAnalyticsService(Figuring figuring, AnalyticsRepository repository) {
        this.figuring = figuring;
        this.repository = repository;
    }

    /**
     * Those of a period.
     *
     * @param body of which they are told; null for all
     */
    @Permits(Permission.READ_PARTNERSHIP_ANALYTICS)
    public AnalyticsView figures(AnalyticsPeriod period, @Nullable UUID body) {
        return figuring.of(body, period);
    }

    /** The bodies to choose from, by name. */
    @Permits(Permission.READ_PARTNERSHIP_ANALYTICS)
    public List<BodyChoice> bodies() {
        return repository.findBodies();
    }
}
