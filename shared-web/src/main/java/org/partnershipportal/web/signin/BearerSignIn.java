package org.partnershipportal.web.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.web.api.Problem;

/**
 * How a caller of the API is known: by a bearer token in the Authorization header. Without one it is anybody; with one
 * that is not good it is refused, also where anybody may ask.
 */
@Dependent
public class BearerSignIn {
    private static final Logger LOG = Logger.getLogger(BearerSignIn.class.getName());
    private static final String SCHEME = "bearer ";

    private final BearerTokens tokens;
    private final CallerRecognition recognition;

    @Inject
    public BearerSignIn(BearerTokens tokens, CallerRecognition recognition) {
        this.tokens = tokens;
        this.recognition = recognition;
    }

    AuthenticationStatus validate(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        try {
            if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
                throw new TokenRefused("not a bearer token");
            }
            JWTClaimsSet claims =
                    tokens.verify(header.substring(SCHEME.length()).trim());
            recognition.recognise(claims, request);
            return context.notifyContainerAboutLogin(claims.getSubject(), Set.of());
        } catch (TokenRefused refused) {
            LOG.log(Level.FINE, "A bearer token was refused: {0}", refused.getMessage());
            context.getResponse().setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            return answer(context, Problem.of(HttpServletResponse.SC_UNAUTHORIZED, "error.token.refused"));
        } catch (IssuerUnreachable unreachable) {
            LOG.log(Level.WARNING, "No bearer token can be checked: {0}", unreachable.getMessage());
            return answer(context, Problem.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "error.token.unavailable"));
        }
    }

    private static AuthenticationStatus answer(HttpMessageContext context, Problem problem) {
        try {
            problem.writeTo(context.getRequest(), context.getResponse());
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
