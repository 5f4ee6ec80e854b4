package org.partnershipportal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;

/** Who is signed in and for which body they act: shown on every staff page, always. */
@Named("acting")
@RequestScoped
public class ActingLine {

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return user.isSignedIn();
    }

    public String getName() {
        return user.getName();
    }

    /** The body's name; empty before one is chosen. */
    public String getBody() {
        return user.acting().map(BodyName::of).orElse("");
    }

    /** Written into each form, so that it is taken for the body it was opened for; empty before one is chosen. */
    public String getSlug() {
        return user.acting().map(Acting::slug).orElse("");
    }

    /** Whether there is another body to switch to. */
    public boolean isSeveral() {
        return user.getChoices().size() > 1;
    }

    /** After how many seconds without use the session ends; 0 when there is none. */
    public int getIdleSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }
}
