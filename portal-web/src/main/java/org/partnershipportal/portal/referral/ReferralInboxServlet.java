package org.partnershipportal.portal.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.InboxRow;

/** A whole list of the inbox as a CSV file. */
@WebServlet("/referral/inbox.csv")
public class ReferralInboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseService cases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InboxList list = ListName.read(request.getParameter(ListName.PARAMETER));
        List<InboxRow> rows = cases.export(list);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"inbox-" + ListName.of(list) + ".csv\"");
        InboxFile.write(rows, response.getWriter());
    }
}
