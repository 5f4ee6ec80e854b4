package org.partnershipportal.portal.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** A whole list of the inbox as a CSV file. */
@WebServlet("/referral/inbox.csv")
public class ReferralInboxServlet extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseService cases;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        InboxList list = ListName.read(request.getParameter(ListName.PARAMETER));
        return InboxFile.of(list, cases.export(list));
    }
}
