package org.partnershipportal.portal.about;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Where to report a weakness; not there as long as nobody is named to whom. */
@WebServlet(SecurityText.PATH)
public class SecurityTextServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> contact = settings.find(Setting.SECURITY_CONTACT);
        if (contact.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(SecurityText.of(contact.get(), settings.get(Setting.ADDRESS), clock.instant()));
    }
}
