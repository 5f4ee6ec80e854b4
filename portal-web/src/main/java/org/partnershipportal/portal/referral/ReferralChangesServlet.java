package org.partnershipportal.portal.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.referral.InboxService;

/** The stamp of the inbox for a moment, as plain text: asked every other second by the script of an open list. */
@WebServlet("/referral/changes")
public class ReferralChangesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    @Inject
    private transient InboxService inbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String stamp = inbox.stamp(moment(request.getParameter("since"))).word();
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(stamp);
    }

    /** Java knows moments for which PostgreSQL has no room. */
    static Instant moment(@Nullable String since) {
        try {
            if (since != null && since.length() <= LONGEST) {
                Instant moment = Instant.parse(since);
                if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) {
                    return moment;
                }
            }
        } catch (DateTimeParseException e) {
            throw new NotFoundException("error.NotFound");
        }
        throw new NotFoundException("error.NotFound");
    }
}
