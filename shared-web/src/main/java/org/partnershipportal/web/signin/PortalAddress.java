package org.partnershipportal.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Addresses of the portal, made from its setting, never from what a request claims; and sending browsers there. */
@Dependent
public class PortalAddress {
    private final Settings settings;
    private final WebApplication application;

    @Inject
    public PortalAddress(Settings settings, WebApplication application) {
        this.settings = settings;
        this.application = application;
    }

    /** The whole address of a path from the root of the site. */
    public String of(String path) {
        return settings.get(Setting.ADDRESS) + path;
    }

    /** A step of this application, and where to go after it: {@code /admin/sign-in?to=…}. */
    public String step(String step, String returnAddress) {
        return application.contextPath() + step + "?to=" + URLEncoder.encode(returnAddress, StandardCharsets.UTF_8);
    }

    /** Where to go when nothing else was asked for. */
    public String home() {
        return application.home();
    }

    /** Sends a browser to a path of the site, also when its page asked by script. */
    public void send(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(of(path));
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                .append(of(path).replace("&", "&amp;").replace("\"", "&quot;"))
                .append("\"></redirect></partial-response>");
    }
}
