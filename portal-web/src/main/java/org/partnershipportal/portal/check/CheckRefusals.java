package org.partnershipportal.portal.check;

import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.web.page.FormMessages;

/** Says what was refused on a page of a check. */
final class CheckRefusals {
    private CheckRefusals() {}

    /** Does what is wished. @return whether it was done; that somebody else was quicker is said in words of its own */
    static boolean isDone(Runnable wish) {
        return FormMessages.isDone(() -> run(wish));
    }

    private static void run(Runnable wish) {
        try {
            wish.run();
        } catch (StaleVersionException e) {
            BusinessException told = new BusinessException("error.check.changed");
            told.initCause(e);
            throw told;
        }
    }
}
