package org.partnershipportal.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Takes Keycloak's answer to a sign-in that was begun in this session. */
@Dependent
public class SignInCallback {
    private static final int SECONDS_A_MINUTE = 60;

    private final ServerMechanism server;
    private final Issuer issuer;
    private final OpenIdContext proof;
    private final PersonRecognition recognition;
    private final PortalAddress address;

    @Inject
    public SignInCallback(
            ServerMechanism server,
            Issuer issuer,
            OpenIdContext proof,
            PersonRecognition recognition,
            PortalAddress address) {
        this.server = server;
        this.issuer = issuer;
        this.proof = proof;
        this.recognition = recognition;
        this.address = address;
    }

    AuthenticationStatus take(HttpMessageContext context) throws AuthenticationException {
        HttpServletRequest request = context.getRequest();
        Optional<PendingSignIn> pending = PendingSignIn.in(request.getSession(false));
        if (pending.isEmpty()) {
            return SignInProblem.UNKNOWN.answer(context);
        }
        if ("access_denied".equals(request.getParameter("error"))) {
            PendingSignIn.end(request.getSession());
            return SignInProblem.REFUSED.answer(context);
        }
        if (!issuer.isReachable()) {
            return SignInProblem.UNAVAILABLE.answer(context);
        }
        if (hasAnswer(request) && server.validate(context) == AuthenticationStatus.SUCCESS) {
            welcome(request);
            return AuthenticationStatus.SUCCESS;
        }
        return tryAgain(context, pending.get());
    }

    private static boolean hasAnswer(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter("code") != null
                && request.getParameter("state") != null;
    }

    private void welcome(HttpServletRequest request) {
        Map<String, Object> claims = proof.getIdentityToken().getClaims();
        SignedIn signedIn = new SignedIn(
                String.valueOf(claims.get("sub")),
                String.valueOf(claims.get("sid")),
                String.valueOf(claims.getOrDefault("name", "")),
                proof.getIdentityToken().getToken());
        recognition.begin(signedIn);
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * SECONDS_A_MINUTE);
        signedIn.keepIn(session);
    }

    /** The login page had expired, or another tab began a sign-in in between: a new one mends both. */
    private AuthenticationStatus tryAgain(HttpMessageContext context, PendingSignIn pending) {
        if (!pending.mayBeTriedAgain()) {
            PendingSignIn.end(context.getRequest().getSession());
            return SignInProblem.UNKNOWN.answer(context);
        }
        try {
            address.send(
                    context.getRequest(), context.getResponse(), address.step("/sign-in", pending.returnAddress()));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
