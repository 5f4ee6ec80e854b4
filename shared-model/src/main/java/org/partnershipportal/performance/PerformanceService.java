package org.partnershipportal.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.performance.PerformanceRepository.Body;

/** Whether promises are kept, as everybody reads it: what is published. */
@Dependent
@Transactional
public class PerformanceService {
    private final PerformanceRepository repository;
    private final Dashboards dashboards;
    private final PublishedViews views;
    private final Clock clock;

    @Inject
    public PerformanceService(
            PerformanceRepository repository, Dashboards dashboards, PublishedViews views, Clock clock) {
        this.repository = repository;
        this.dashboards = dashboards;
        this.views = views;
        this.clock = clock;
    }

    /** The last month that is published; the one before this month where none is. */
    @Permits(Permission.READ_DIRECTORY)
    public YearMonth latest() {
        return dashboards
                .latest(Readership.EVERYBODY)
                .orElseGet(() -> YearMonth.from(LocalDate.now(clock)).minusMonths(1));
    }

    /**
     * All promises in a time, of all bodies together (as they were a minute ago at most) or of one.
     *
     * @param body slug; null for all
     * @throws NotFoundException when there is no such body
     */
    @Permits(Permission.READ_DIRECTORY)
    public OverviewView overview(Period period, @Nullable String body) {
        return body == null
                ? views.get(period, OverviewView.class, clock, () -> dashboards.overview(Readership.EVERYBODY, period))
                : dashboards.overview(Readership.EVERYBODY, period, named(body));
    }

    /**
     * One promise over the years, and body by body in a time, as they were a minute ago at most.
     *
     * @param code its name, such as TEL-01
     * @param body slug of whose trend is shown; null for all together
     * @throws NotFoundException when there is no such promise, or no such body
     */
    @Permits(Permission.READ_DIRECTORY)
    public PromisePerformanceView promise(String code, Period period, @Nullable String body) {
        return views.get(
                Arrays.asList(code, period, body),
                PromisePerformanceView.class,
                clock,
                () -> dashboards.promise(Readership.EVERYBODY, code, period, body == null ? null : named(body)));
    }

    /** What is published, by month, body and promise: a page, and one more where there are more. */
    @Permits(Permission.READ_DIRECTORY)
    public List<MonthFigure> figures(FigureSearch search) {
        return repository.findPublished(search);
    }

    private Body named(String slug) {
        return repository.findBody(slug).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }
}
