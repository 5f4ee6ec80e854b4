package org.partnershipportal.web.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.partnershipportal.web.api.ApiPaths;
import org.partnershipportal.web.api.Problem;
import org.partnershipportal.web.draft.RequestPath;
import org.partnershipportal.web.failure.FailureFilter;

/**
 * The one mechanism of both applications. Under {@code /api}, {@code /oruk} and {@code /open311} a caller shows a bearer token and
 * the session counts for nothing; on pages a person has a session and a bearer token counts for nothing.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class PortalAuthenticationMechanism implements HttpAuthenticationMechanism {
    @Inject
    private PageSignIn pages;

    @Inject
    private BearerSignIn bearer;

    @Override
    @SuppressWarnings("checkstyle:IllegalCatch") // no filter stands outside of it, only the server
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        RequestPath.note(request);
        try {
            return isApi(request) ? bearer.validate(context) : pages.validate(context);
        } catch (RuntimeException failure) {
            return answer(request, response, failure);
        }
    }

    private static AuthenticationStatus answer(
            HttpServletRequest request, HttpServletResponse response, RuntimeException failure) {
        try {
            if (isApi(request)) {
                Problem.ofFailure(failure).writeTo(request, response);
            } else {
                FailureFilter.answer(request, response, failure);
            }
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is left to clean: signing out is {@link SignOutServlet}'s. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }

    private static boolean isApi(HttpServletRequest request) {
        return ApiPaths.isApi(RequestPath.of(request));
    }
}
