package org.partnershipportal.portal.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.partnershipportal.referral.InboxService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** What is shown of a list of the inbox as a CSV file, all pages of it. */
@WebServlet("/referral/inbox.csv")
public class ReferralInboxServlet extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient InboxService inbox;

    @Inject
    private transient Clock clock;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        InboxWish wish = InboxWish.of(request, clock);
        return InboxFile.of(wish.list(), inbox.export(wish.list(), wish.filter()));
    }
}
