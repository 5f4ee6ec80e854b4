package org.partnershipportal.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * Who signed in, as kept in the session: what Keycloak proved and nothing of what the person may do.
 *
 * @param subject Keycloak's id of the person
 * @param sid Keycloak's id of this sign-in, common to both applications
 * @param name to show
 * @param idToken the proof, wanted again when signing out
 */
public record SignedIn(String subject, String sid, String name, String idToken) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEY = SignedIn.class.getName();

    /** Who signed in in the session of this request; makes no session. */
    static Optional<SignedIn> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(KEY));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Never shows the token: logs print this. */
    @Override
    public String toString() {
        return "SignedIn[" + subject + ", " + sid + "]";
    }
}
