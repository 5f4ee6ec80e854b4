package org.partnershipportal.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.web.draft.FormStash;
import org.partnershipportal.web.draft.RequestPath;

/** How a person is known on pages: by the session that a sign-in at Keycloak began. */
@Dependent
public class PageSignIn {
    private static final int SECONDS_TO_SIGN_IN = 15 * 60;

    private final ServerMechanism server;
    private final Issuer issuer;
    private final SignInCallback callback;
    private final PersonRecognition recognition;
    private final PortalAddress address;

    @Inject
    public PageSignIn(
            ServerMechanism server,
            Issuer issuer,
            SignInCallback callback,
            PersonRecognition recognition,
            PortalAddress address) {
        this.server = server;
        this.issuer = issuer;
        this.callback = callback;
        this.recognition = recognition;
        this.address = address;
    }

    AuthenticationStatus validate(HttpMessageContext context) throws AuthenticationException {
        String path = RequestPath.of(context.getRequest());
        if (!context.isProtected() && !path.equals("/callback")) {
            return context.doNothing();
        }
        Optional<SignedIn> signedIn = SignedIn.in(context.getRequest());
        if (signedIn.isPresent() && recognition.recognise(signedIn.get(), context.getRequest())) {
            return context.notifyContainerAboutLogin(signedIn.get().subject(), Set.of());
        }
        signedIn.ifPresent(ended -> context.getRequest().getSession().invalidate());
        return switch (path) {
            case "/callback" -> callback.take(context);
            case "/sign-in" -> begin(context);
            default -> askToSignIn(context);
        };
    }

    private AuthenticationStatus askToSignIn(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        FormStash.of(request, address.of("")).ifPresent(stash -> stash.keepIn(shortSession(request)));
        String to = ReturnAddress.of(RequestPath.toComeBack(request)).orElse(address.home());
        return send(context, address.step("/sign-in", to));
    }

    private AuthenticationStatus begin(HttpMessageContext context) throws AuthenticationException {
        if (!issuer.isReachable()) {
            return SignInProblem.UNAVAILABLE.answer(context);
        }
        HttpServletRequest request = context.getRequest();
        String to = ReturnAddress.of(request.getParameter("to")).orElse(address.home());
        PendingSignIn.begin(shortSession(request), to);
        AuthenticationStatus status = server.validate(context);
        return status == AuthenticationStatus.SEND_CONTINUE ? status : SignInProblem.UNAVAILABLE.answer(context);
    }

    private AuthenticationStatus send(HttpMessageContext context, String path) {
        try {
            address.send(context.getRequest(), context.getResponse(), path);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until somebody has signed in, a session is kept only as long as signing in may take. */
    private static HttpSession shortSession(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval(SECONDS_TO_SIGN_IN);
        return session;
    }
}
