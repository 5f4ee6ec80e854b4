package org.partnershipportal.portal.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.web.signin.PortalAddress;

/** Sends who is signed in to the first page of their work. Who has still to choose a body is asked before. */
@WebServlet("/staff")
public class StaffHomeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient PortalAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        address.send(request, response, home(user));
    }

    static String home(CurrentUser user) {
        if (user.may(Permission.WORK_ON_CASES)) {
            return "/referral/inbox";
        }
        boolean administers = user.may(Permission.MANAGE_MEMBERS) || user.may(Permission.MANAGE_TENANTS);
        return administers ? "/admin/" : user.may(Permission.READ_WARD) ? "/councillor/ward" : "/";
    }
}
