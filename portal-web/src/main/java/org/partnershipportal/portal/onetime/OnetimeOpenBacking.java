package org.partnershipportal.portal.onetime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.onetime.ReceiverLink;
import org.partnershipportal.onetime.ReceiverLinkService;

/** Where a link leads: a button, and nothing else. To read this page changes nothing. */
@Named
@RequestScoped
public class OnetimeOpenBacking {
    @Inject
    ReceiverLinkService links;

    @Inject
    LinkPage page;

    private boolean read;
    private @Nullable ReceiverLink link;

    /** What may be said of it before the code; null when the link cannot be used. */
    public @Nullable ReceiverLink getLink() {
        if (!read) {
            link = links.find(page.secret()).orElse(null);
            read = true;
        }
        return link;
    }

    /** Has a code sent, and asks for it. */
    public void sendCode() {
        links.sendCode(page.secret());
        page.go("code", "");
    }

    public void sendFresh() {
        page.sendFresh("open");
    }

    public boolean isAsked() {
        return page.isAsked();
    }
}
