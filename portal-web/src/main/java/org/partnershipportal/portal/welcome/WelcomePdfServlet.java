package org.partnershipportal.portal.welcome;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.portal.paper.PaperAnswer;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.welcome.WelcomeService;
import org.partnershipportal.welcome.WelcomeView;

/** The welcome pack on paper. A place of which there is no pack leads to the page, which asks which one is meant. */
@WebServlet("/welcome.pdf")
public class WelcomePdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WelcomeService service;

    @Inject
    private transient WelcomeText text;

    @Inject
    private transient Dates dates;

    @Inject
    private transient PaperAnswer answer;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String place = request.getParameter("place");
        Optional<WelcomeView> pack = pack(place);
        if (pack.isEmpty()) {
            String more = place == null ? "" : "?place=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
            response.sendRedirect(request.getContextPath() + "/welcome" + more);
            return;
        }
        answer.send(
                request,
                response,
                new WelcomePaper(text).of(pack.get(), dates.day(LocalDate.now(clock))),
                "welcome-" + fileName(WelcomeText.place(pack.get())));
    }

    private Optional<WelcomeView> pack(@Nullable String place) {
        try {
            return Optional.of(service.pack(place == null ? "" : place)).filter(WelcomeView::isThere);
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static String fileName(String place) {
        return place.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
