package org.partnershipportal.portal.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.place.OutsideCouncil;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.welcome.WelcomeService;
import org.partnershipportal.welcome.WelcomeView;

/** What who moves in is told about a place. */
@Named
@RequestScoped
public class WelcomeBacking {
    @Inject
    WelcomeService service;

    @Inject
    HttpServletRequest request;

    private @Nullable WelcomeView view;
    private @Nullable InvalidInputException wrong;

    @PostConstruct
    void open() {
        if (request.getParameter("place") == null) {
            return;
        }
        try {
            view = service.pack(getPlace());
        } catch (InvalidInputException e) {
            wrong = e;
            Faces.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The pack; null before a place was named. */
    public @Nullable WelcomeView getView() {
        return view;
    }

    /** Whether there is a pack to show. */
    public boolean isThere() {
        return view != null && view.isThere();
    }

    public boolean isAmbiguous() {
        return view != null && view.place().isAmbiguous();
    }

    /** Whether any council may be chosen, because there is no address. */
    public boolean isNoFixedAddress() {
        return view != null && view.place().facts().noFixedAddress();
    }

    public boolean isUnknown() {
        return view != null && !view.place().known();
    }

    /** Whether the unknown place has the form of a postcode, so that its spelling need not be wrong. */
    public boolean isPostcodeUnknown() {
        return view != null && view.place().isUnknownPostcode();
    }

    /** The council of a place outside the partnership; null inside it. */
    public @Nullable OutsideCouncil getOutside() {
        return view == null ? null : view.place().facts().outside();
    }

    /** Places to choose from. */
    public List<PlaceRow> getCandidates() {
        return view == null ? List.of() : view.place().candidates();
    }

    /** For instance {@code CM7 9HB}. */
    public String getPlaceName() {
        return view == null ? "" : WelcomeText.place(view);
    }

    public String getPlace() {
        String value = request.getParameter("place");
        return value == null ? "" : value;
    }

    /** What is wrong with the place; null when nothing is. */
    public @Nullable String getWrong() {
        InvalidInputException e = wrong;
        return e == null ? null : Messages.text(e.key(), e.arguments().toArray());
    }

    /** The address of this page for another place. */
    public String to(String place) {
        return address("/welcome", place);
    }

    /** The address of the PDF. */
    public String getPdf() {
        return address("/welcome.pdf", getPlace());
    }

    /** The address of one service's answer here. */
    public String ask(String question) {
        return address("/answer", getPlace()) + "&q=" + encoded(question);
    }

    private String address(String path, String place) {
        return request.getContextPath() + path + "?place=" + encoded(place);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
