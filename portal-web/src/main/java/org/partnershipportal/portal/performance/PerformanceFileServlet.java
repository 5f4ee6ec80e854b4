package org.partnershipportal.portal.performance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.performance.OverviewView;
import org.partnershipportal.performance.PerformanceService;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PromiseLine;
import org.partnershipportal.performance.PromisePerformanceView;
import org.partnershipportal.performance.TrendPoint;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** The tables of the public pages as CSV: the trend of a promise, or all promises in a time. */
@WebServlet("/performance.csv")
public class PerformanceFileServlet extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PerformanceService service;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        Period period = PeriodWish.read(request, service::latest);
        @Nullable String body = request.getParameter("body");
        @Nullable String promise = request.getParameter("promise");
        return promise == null ? lines(service.overview(period, body)) : trend(service.promise(promise, period, body));
    }

    private static CsvFile<TrendPoint> trend(PromisePerformanceView view) {
        return new CsvFile<>("performance-" + view.promise().code() + ".csv", view.trend())
                .column("performance.column.from", point -> point.period().first())
                .column("performance.column.until", point -> point.period().last())
                .column("performance.column.cases", point -> point.tally().cases())
                .column("performance.column.hits", point -> point.tally().hits())
                .column(
                        "performance.column.percentage",
                        point -> point.getPercentage().orElse(null))
                .column("performance.column.goal", point -> point.target().goal())
                .column("performance.column.hidden", point -> point.tally().hidden())
                .column("performance.column.standing", TrendPoint::getStanding);
    }

    private static CsvFile<PromiseLine> lines(OverviewView view) {
        return new CsvFile<>("performance.csv", view.lines())
                .column("performance.column.code", line -> line.promise().code())
                .column("performance.column.promise", line -> line.promise().text())
                .column("performance.column.from", line -> view.period().first())
                .column("performance.column.until", line -> view.period().last())
                .column("performance.column.cases", line -> line.now().cases())
                .column("performance.column.hits", line -> line.now().hits())
                .column(
                        "performance.column.percentage",
                        line -> line.now().percentage().orElse(null))
                .column("performance.column.goal", line -> line.target().goal())
                .column("performance.column.gap", line -> line.getGap().orElse(null))
                .column("performance.column.bodies", PromiseLine::bodies)
                .column("performance.column.keeping", PromiseLine::keeping)
                .column("performance.column.missing", PromiseLine::getMissing)
                .column("performance.column.hidden", line -> line.now().hidden())
                .column("performance.column.standing", PromiseLine::getStanding);
    }
}
