package org.partnershipportal.web.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in under way in this session.
 *
 * @param returnAddress where to go afterwards; a path of this site
 * @param attempts how often this browser was sent to Keycloak for it
 */
record PendingSignIn(String returnAddress, int attempts) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEY = PendingSignIn.class.getName();
    private static final int MOST_ATTEMPTS = 3;

    static Optional<PendingSignIn> in(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((PendingSignIn) session.getAttribute(KEY));
    }

    /** Notes that the browser is now sent to Keycloak, so as to return to this address. */
    static void begin(HttpSession session, String returnAddress) {
        int before = in(session).map(PendingSignIn::attempts).orElse(0);
        session.setAttribute(KEY, new PendingSignIn(returnAddress, before + 1));
    }

    static void end(HttpSession session) {
        session.removeAttribute(KEY);
    }

    /** Whether a further try may help, or would only send the browser in circles. */
    boolean mayBeTriedAgain() {
        return attempts < MOST_ATTEMPTS;
    }
}
