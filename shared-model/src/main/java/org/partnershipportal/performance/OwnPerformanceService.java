package org.partnershipportal.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.performance.PerformanceRepository.Body;

/** Whether the own body keeps its promises, before that is published, and with small numbers. */
@Dependent
@Transactional
public class OwnPerformanceService {
    private final PerformanceRepository repository;
    private final Dashboards dashboards;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public OwnPerformanceService(
            PerformanceRepository repository, Dashboards dashboards, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.dashboards = dashboards;
        this.user = user;
        this.clock = clock;
    }

    /** The last month that has figures, it may be this one; the one before this month where none has. */
    @Permits(Permission.READ_FIGURES)
    public YearMonth latest() {
        return dashboards
                .latest(Readership.OWN_BODY)
                .orElseGet(() -> YearMonth.from(LocalDate.now(clock)).minusMonths(1));
    }

    /** All promises in a time. */
    @Permits(Permission.READ_FIGURES)
    public OverviewView overview(Period period) {
        return dashboards.overview(Readership.OWN_BODY, period, body());
    }

    /**
     * One promise over the years.
     *
     * @throws NotFoundException when there is no such promise
     */
    @Permits(Permission.READ_FIGURES)
    public PromisePerformanceView promise(String code, Period period) {
        return dashboards.promise(Readership.OWN_BODY, code, period, body());
    }

    private Body body() {
        return repository.getBody(user.tenant().orElseThrow());
    }
}
