package org.partnershipportal.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code POST /sign-out/back-channel}: Keycloak says that a sign-in has ended (OpenID Connect Back-Channel Logout 1.0).
 * Each application is told for its own client; either is enough for both.
 */
@WebServlet("/sign-out/back-channel")
public class BackChannelSignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogoutTokens tokens;

    @Inject
    private transient PersonRecognition recognition;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        try {
            recognition.end(tokens.verify(request.getParameter("logout_token")));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (TokenRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (IssuerUnreachable unreachable) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
