package org.partnershipportal.portal.impact;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.web.page.FormMessages;

/** Says what was refused on a page of an assessment. */
final class ImpactRefusals {
    private static final String VERSION = "[0-9]{1,6}";

    private ImpactRefusals() {}

    /** Does what is wished. @return whether it was done; that somebody else was quicker is said in words of its own */
    static boolean isDone(Runnable wish) {
        return FormMessages.isDone(() -> run(wish));
    }

    private static void run(Runnable wish) {
        try {
            wish.run();
        } catch (StaleVersionException e) {
            BusinessException told = new BusinessException("error.impact.changed");
            told.initCause(e);
            throw told;
        }
    }

    /** The version that the page showed; -1 for what can be none. */
    static int seen(HttpServletRequest request) {
        String version = Objects.requireNonNullElse(request.getParameter("seen"), "");
        return version.matches(VERSION) ? Integer.parseInt(version) : -1;
    }
}
