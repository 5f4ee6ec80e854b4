package org.partnershipportal.web.signin;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.partnershipportal.web.failure.Failure;

/** Why nobody could be signed in, each with an error page of its own. */
enum SignInProblem {
    /** Keycloak does not answer. */
    UNAVAILABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "sign-in-unavailable"),
    /** Keycloak says that the person gave up, or may not. */
    REFUSED(HttpServletResponse.SC_FORBIDDEN, "sign-in-refused"),
    /** Keycloak's answer belongs to no sign-in that was begun here, or is too late. */
    UNKNOWN(HttpServletResponse.SC_BAD_REQUEST, "sign-in-unknown");

    private final int status;
    private final String page;

    SignInProblem(int status, String page) {
        this.status = status;
        this.page = page;
    }

    AuthenticationStatus answer(HttpMessageContext context) {
        try {
            Failure.answer(context.getRequest(), context.getResponse(), status, page);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
