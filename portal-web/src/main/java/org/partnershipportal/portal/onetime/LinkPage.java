package org.partnershipportal.portal.onetime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.onetime.ReceiverLinkService;

/** What the pages behind a link share: the secret in the address, and how to get a fresh link when it leads nowhere. */
@Dependent
public class LinkPage {
    @Inject
    ReceiverLinkService links;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String secret;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    /** What stands in the address; what is nobody's secret when something follows it. */
    public TrailSecret secret() {
        return new TrailSecret(secret == null || more != null ? "" : secret);
    }

    /** Has a fresh link sent, and says so whether there was anything to send or not. */
    public void sendFresh(String page) {
        links.sendFresh(secret());
        go(page, "?fresh=yes");
    }

    /** Whether a fresh link was asked for just now. */
    public boolean isAsked() {
        return "yes".equals(request.getParameter("fresh"));
    }

    /** Goes to a page of the same secret. */
    public void go(String page, String query) {
        go(page, secret(), query);
    }

    /** Goes to a page of another secret. */
    public void go(String page, TrailSecret other, String query) {
        Faces.redirect(request.getContextPath() + "/onetime/" + page + "/" + other.value() + query);
    }

    /** A parameter that a page was left with; null for none. */
    public @Nullable String left(String name) {
        return request.getParameter(name);
    }
}
