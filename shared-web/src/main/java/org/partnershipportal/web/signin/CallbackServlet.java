package org.partnershipportal.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** After signing in: goes to where the person wanted to be. Whoever comes here is signed in already. */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        String to = PendingSignIn.in(session).map(PendingSignIn::returnAddress).orElse(address.home());
        PendingSignIn.end(session);
        address.send(request, response, to);
    }
}
