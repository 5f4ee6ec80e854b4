package org.partnershipportal.portal.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.answer.Answer;
import org.partnershipportal.answer.AnswerService;
import org.partnershipportal.answer.AnswerView;
import org.partnershipportal.answer.Confidence;
import org.partnershipportal.answer.FrontDesk;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.FrontDoor;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.directory.ServiceRow;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.place.PlaceFacts;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.web.api.DayParameter;
import org.partnershipportal.web.page.Messages;

/** The question in its two boxes, and its answer. */
@Named
@RequestScoped
public class AnswerBacking {
    private static final int MOST_NEAREST = 5;

    @Inject
    AnswerService answers;

    @Inject
    OrganisationService organisations;

    @Inject
    EnquiryService enquiries;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private @Nullable AnswerView view;
    private @Nullable InvalidInputException wrong;

    @PostConstruct
    void ask() {
        if (!request.getServletPath().startsWith("/answer")) {
            return;
        }
        try {
            view = answers.answer(getQ(), getPlace(), DayParameter.read(getOn()));
        } catch (InvalidInputException e) {
            wrong = e;
            Faces.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    public String getQ() {
        return parameter("q");
    }

    public String getPlace() {
        return parameter("place");
    }

    public String getOn() {
        return parameter("on");
    }

    /** All that is wrong with the question, in the order of the form. */
    public List<Problem> getProblems() {
        return wrong == null ? List.of() : wrong.problems();
    }

    /** What is wrong with a field (q, place or on), in words; null when nothing is. */
    public @Nullable String wrong(String field) {
        return getProblems().stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> Messages.text(problem.key(), problem.arguments().toArray()))
                .findFirst()
                .orElse(null);
    }

    /** All answers to the service that is most likely meant: one, or the halves of a split duty. */
    public List<Answer> getBest() {
        List<Answer> all = all();
        return all.stream()
                .filter(answer -> answer.service().equals(all.get(0).service()))
                .toList();
    }

    /** Answers to other services that may be meant. */
    public List<Answer> getOthers() {
        List<Answer> all = all();
        return all.stream()
                .filter(answer -> !answer.service().equals(all.get(0).service()))
                .toList();
    }

    /** Whether the best answer may be stated as one. */
    public boolean isSure() {
        return !all().isEmpty() && all().get(0).confidence() != Confidence.LOW;
    }

    /** Whether the best answer is likely, but not certain to be what was meant. */
    public boolean isLikely() {
        return isSure() && all().get(0).confidence() != Confidence.HIGH;
    }

    /** Whether some services came near, but none near enough to be an answer. */
    public boolean isUnsure() {
        return !isSure() && !getNearest().isEmpty();
    }

    /** The few services that came nearest, where none is the answer. */
    public List<ServiceRow> getNearest() {
        AnswerView seen = view;
        return seen == null
                ? List.of()
                : Stream.concat(seen.answers().stream().map(Answer::service), seen.alternatives().stream())
                        .distinct()
                        .limit(MOST_NEAREST)
                        .toList();
    }

    /** The service that is most likely meant; null when nothing came near. */
    public @Nullable UUID getMeant() {
        return getNearest().stream().map(ServiceRow::id).findFirst().orElse(null);
    }

    /** Whether somebody may be in danger. */
    public boolean isDanger() {
        return view != null && view.danger();
    }

    /** Whom to ring when we are not sure; null when we are. */
    public @Nullable FrontDesk getFrontDesk() {
        return view == null ? null : view.frontDesk();
    }

    /** Whether nothing came near, though the place is known. */
    public boolean isNothing() {
        return isPlaceFound() && getNearest().isEmpty();
    }

    /** Who gets what is written where we do not know the service; null when there is nobody. */
    public @Nullable BodyRow getWrittenTo() {
        return findFrontDoor().map(this::receiver).orElse(null);
    }

    private @Nullable BodyRow receiver(FrontDoor door) {
        try {
            return enquiries.receiver(door.service(), getPlace());
        } catch (BusinessException nobody) {
            return null;
        }
    }

    /** The way to write there. */
    public String getWriting() {
        String service = findFrontDoor().map(FrontDoor::service).orElse("");
        return request.getContextPath() + "/enquiry/new?service=" + encoded(service) + "&place=" + encoded(getPlace());
    }

    private Optional<FrontDoor> findFrontDoor() {
        return isPlaceFound() && !isSure() && !isDanger() ? organisations.frontDoor() : Optional.empty();
    }

    /** Services that the words may also mean. */
    public List<ServiceRow> getAlternatives() {
        return view == null ? List.of() : view.alternatives();
    }

    public boolean isPlaceAmbiguous() {
        return view != null && view.place().isAmbiguous();
    }

    public boolean isPlaceUnknown() {
        return view != null && !view.place().known();
    }

    /** Whether the unknown place has the form of a postcode, so that its spelling need not be wrong. */
    public boolean isPostcodeUnknown() {
        return view != null && view.place().isUnknownPostcode();
    }

    /** Whether it is answered for one place. */
    public boolean isPlaceFound() {
        return view != null && view.place().place().isPresent();
    }

    /** What is to be said about the place beside where it is. */
    public PlaceFacts getPlaceFacts() {
        return view == null ? PlaceFacts.NONE : view.place().facts();
    }

    /** Places to choose from. */
    public List<PlaceRow> getCandidates() {
        return view == null ? List.of() : view.place().candidates();
    }

    /** The name of the place that was found, for instance with the space in its postcode. */
    public String getPlaceName() {
        return view == null
                ? ""
                : view.place().place().map(PlaceRow::name).orElse(view.place().typed());
    }

    /** Whether it is answered for today: only then "open now" has a meaning. */
    public boolean isForToday() {
        return view != null && view.on().equals(LocalDate.now(clock));
    }

    /** The address of another question at another place. */
    public String to(String question, String place) {
        return request.getContextPath() + "/answer?q=" + encoded(question) + "&place=" + encoded(place);
    }

    /** The address at which a resident tells the body. */
    public String tell(Answer answer) {
        return request.getContextPath() + "/enquiry/new?service="
                + encoded(answer.service().slug()) + "&place=" + encoded(getPlace());
    }

    /** What feedback given from this page is about: the service and the body of the answer; empty when we are not sure. */
    public String getFeedbackAbout() {
        return isSure()
                ? "?service=" + encoded(all().get(0).service().slug()) + "&body="
                        + encoded(all().get(0).body().slug())
                : "";
    }

    /** The kind of a contact in words. */
    public String channel(String channel) {
        return Messages.text(
                "answer.channel." + channel.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Answer> all() {
        return view == null ? List.of() : view.answers();
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
