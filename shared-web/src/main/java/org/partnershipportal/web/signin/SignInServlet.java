package org.partnershipportal.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /sign-in?to=/path}: the link for signing in. Its address is protected, so that the mechanism has sent who is not
 * signed in to Keycloak before this is reached.
 */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        address.send(
                request, response, ReturnAddress.of(request.getParameter("to")).orElse(address.home()));
    }
}
