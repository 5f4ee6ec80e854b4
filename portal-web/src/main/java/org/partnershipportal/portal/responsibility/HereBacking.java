package org.partnershipportal.portal.responsibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.responsibility.HereService;
import org.partnershipportal.responsibility.HereView;
import org.partnershipportal.web.page.Messages;

/** Who does what here: all services at a place, by body, and what changes by another day. */
@Named
@RequestScoped
public class HereBacking {
    @Inject
    HereService service;

    @Inject
    HttpServletRequest request;

    private @Nullable HereView view;
    private @Nullable InvalidInputException wrong;

    @PostConstruct
    void ask() {
        if (!request.getServletPath().startsWith("/here") || request.getParameter("place") == null) {
            return;
        }
        try {
            view = service.here(getPlace(), day("on"), day("then"));
        } catch (InvalidInputException e) {
            wrong = e;
            Faces.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    public @Nullable HereView getView() {
        return view;
    }

    /** The place, when there is exactly one. */
    public Optional<PlaceRow> found() {
        return view == null ? Optional.empty() : view.place().place();
    }

    /** Whether the answer can be shown. */
    public boolean isFound() {
        return found().isPresent();
    }

    /** For instance {@code CM7 9HB}. */
    public String getPlaceName() {
        return found().map(PlaceRow::name).orElse(getPlace());
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

    public List<PlaceRow> getCandidates() {
        return view == null ? List.of() : view.place().candidates();
    }

    /** Whether another day was asked for. */
    public boolean isCompared() {
        return isFound() && !getThen().isBlank();
    }

    public String getPlace() {
        return parameter("place");
    }

    public String getOn() {
        return parameter("on");
    }

    public String getThen() {
        return parameter("then");
    }

    /** The other day, once it could be read. */
    public @Nullable LocalDate getThenDay() {
        return isCompared() ? day("then") : null;
    }

    /** What is wrong; null when nothing is. */
    public @Nullable String getWrong() {
        InvalidInputException e = wrong;
        return e == null ? null : Messages.text(e.key(), e.arguments().toArray());
    }

    /** The field that is wrong: place, on or then; empty when none is. */
    public String getWrongField() {
        return wrong == null ? "" : wrong.field();
    }

    /** The address of this page for another place. */
    public String to(String place) {
        return request.getContextPath() + "/here?place=" + encoded(place);
    }

    /** The address of this page with what changes by that day. */
    public String toDay(LocalDate then) {
        return to(getPlace()) + "&on=" + encoded(getOn()) + "&then=" + then;
    }

    /** The address of one service's answer here. */
    public String ask(String service) {
        return request.getContextPath() + "/answer?q=" + encoded(service) + "&place=" + encoded(getPlace());
    }

    /** Names in one line; that there are none in words. */
    public String names(List<String> bodies) {
        return bodies.isEmpty() ? Messages.text("here.nobody") : String.join(", ", bodies);
    }

    /** How many services, in words. */
    public String count(int services) {
        return Messages.text("here.changes.count", services);
    }

    private @Nullable LocalDate day(String name) {
        String typed = parameter(name);
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(name, "error.date.unreadable", typed);
        }
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
