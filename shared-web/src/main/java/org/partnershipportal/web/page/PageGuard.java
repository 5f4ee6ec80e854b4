package org.partnershipportal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;

/**
 * Refuses a page to who may not see it, before anything of it is done. A staff page says
 * {@code <f:viewAction action="#{pageGuard.permits('WORK_ON_CASES')}" onPostback="true"/>} in its metadata; a public one
 * names its permission to the layout, because a view action would cost every reader time. The services check again.
 */
@Named
@RequestScoped
public class PageGuard {

    @Inject
    CurrentUser user;

    /**
     * Does nothing when permitted.
     *
     * @throws NotPermittedException otherwise; who is not signed in is asked to sign in
     */
    public void permits(String permission) {
        if (!may(permission)) {
            throw new NotPermittedException(user.isSignedIn(), permission);
        }
    }

    /** Whether a link or a part of a page is for who is signed in. */
    public boolean may(String permission) {
        return user.may(Permission.valueOf(permission));
    }

    /** For the layout of public pages: checks and writes nothing. */
    public String check(String permission) {
        permits(permission);
        return "";
    }
}
