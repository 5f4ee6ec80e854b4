package org.partnershipportal.portal.trail;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * The secret link of an enquiry, or of feedback, that was keyed just now, for the adviser to read out. It waits in the session until its
 * case is shown, once; nothing else in the portal can tell it again.
 */
public record TrailLink(String reference, String address) {
    private static final String KEY = TrailLink.class.getName() + ".";

    /** Leaves it for the page that shows it. */
    public void leaveIn(HttpSession session) {
        session.setAttribute(KEY + reference, address);
    }

    /** The address for this case; null when there is none, or it was shown before. */
    public static @Nullable String takeFrom(@Nullable HttpSession session, String reference) {
        if (session == null || !(session.getAttribute(KEY + reference) instanceof String address)) {
            return null;
        }
        session.removeAttribute(KEY + reference);
        return address;
    }

    /** Never shows the secret: logs print this. */
    @Override
    public String toString() {
        return "TrailLink[" + reference + "]";
    }
}
