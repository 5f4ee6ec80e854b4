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
import org.partnershipportal.charter.CharterService;
import org.partnershipportal.charter.CharterView;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.portal.paper.PaperAnswer;
import org.partnershipportal.web.page.Dates;

/** A body's charter on paper. One that has adopted nothing or has closed leads to the page, which says so. */
@WebServlet("/standard/charter.pdf")
public class CharterPdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CharterService service;

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
        String body = request.getParameter("body");
        try {
            CharterView charter = service.get(body == null ? "" : body);
            if (!charter.isStanding()) {
                response.sendRedirect(request.getContextPath() + "/standard/charter/" + charter.slug());
                return;
            }
            answer.send(
                    request, response, paper.of(charter, dates.day(LocalDate.now(clock))), "charter-" + charter.slug());
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
