package org.partnershipportal.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code POST /sign-out}: ends the session here, the sign-in everywhere, and the session at Keycloak. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonRecognition recognition;

    @Inject
    private transient Issuer issuer;

    @Inject
    private transient PortalAddress address;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignedIn> signedIn = SignedIn.in(request);
        if (signedIn.isEmpty()) {
            address.send(request, response, "/");
            return;
        }
        recognition.end(signedIn.get());
        request.getSession().invalidate();
        if (issuer.isReachable()) {
            response.sendRedirect(endSession(signedIn.get()));
        } else {
            address.send(request, response, "/");
        }
    }

    private String endSession(SignedIn signedIn) {
        return issuer.endSession()
                .map(end -> end + "?id_token_hint=" + signedIn.idToken() + "&post_logout_redirect_uri="
                        + URLEncoder.encode(address.of("/"), StandardCharsets.UTF_8))
                .orElse(address.of("/"));
    }
}
