package org.partnershipportal.portal.performance;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.annualreport.ReportService;
import org.partnershipportal.annualreport.ReportView;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.portal.paper.PaperAnswer;

/** An annual report on paper. */
@WebServlet("/performance/report.pdf")
public class ReportPdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportService reports;

    @Inject
    private transient ReportPaper paper;

    @Inject
    private transient PaperAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            ReportView report = reports.get(
                    ReportAddress.year(request.getParameter("year"))
                            .orElseThrow(() -> new NotFoundException("error.NotFound")),
                    request.getParameter("body"));
            answer.send(request, response, paper.of(report), "annual-report-" + name(report));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String name(ReportView report) {
        String body = report.row().body();
        return report.row().year().first().getYear() + (body == null ? "" : "-" + body);
    }
}
