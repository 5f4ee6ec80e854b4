package org.partnershipportal.portal.standard;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.portal.paper.PaperAnswer;
import org.partnershipportal.standard.StandardService;
import org.partnershipportal.standard.StandardView;
import org.partnershipportal.web.page.Dates;

/** The standard and its guide on paper. */
@WebServlet("/standard.pdf")
public class StandardPdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient StandardService service;

    @Inject
    private transient StandardPaper paper;

    @Inject
    private transient Dates dates;

    @Inject
    private transient PaperAnswer answer;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            Optional<StandardView> view = VersionParameter.read(request, service);
            if (view.isEmpty()) {
                response.sendRedirect(request.getContextPath() + "/standard");
                return;
            }
            answer.send(
                    request,
                    response,
                    paper.of(view.get(), dates.day(LocalDate.now(clock))),
                    "standard-" + view.get().version().number());
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
