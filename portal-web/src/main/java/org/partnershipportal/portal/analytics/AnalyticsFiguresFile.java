package org.partnershipportal.portal.analytics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.partnershipportal.analytics.AnalyticsService;
import org.partnershipportal.web.analytics.FiguresFile;
import org.partnershipportal.web.analytics.FiguresWish;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** Each table of the figures as a file. */
@WebServlet("/analytics/figures.csv")
public class AnalyticsFiguresFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnalyticsService service;

    @Inject
    private transient Clock clock;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        FiguresWish wish = FiguresWish.read(request::getParameter);
        return FiguresFile.of(request.getParameter("table"), service.figures(wish.days(LocalDate.now(clock))));
    }
}
