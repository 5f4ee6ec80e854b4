package org.partnershipportal.portal.browse;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Gives entries of the directory addresses of their own: {@code /service/potholes} leads to the page about potholes. */
@WebServlet({"/service/*", "/body/*", "/location/*"})
public class BrowseAddressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rest = request.getPathInfo();
        if (rest == null || rest.length() < 2 || rest.indexOf('/', 1) > 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String slug = URLEncoder.encode(rest.substring(1), StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + "/browse" + request.getServletPath() + "?slug=" + slug);
    }
}
