package org.partnershipportal.portal.enquiry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.EnquiryTaken;
import org.partnershipportal.enquiry.LetterDates;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.portal.place.PlaceChoice;
import org.partnershipportal.portal.place.PlaceChoice.Candidate;
import org.partnershipportal.portal.trail.TrailLink;
import org.partnershipportal.web.page.FormKey;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** An adviser keys what came by telephone, visit, letter or mail. */
@Named
@RequestScoped
public class EnquiryKeyBacking {
    private static final List<Origin> ORIGINS = List.of(Origin.PHONE, Origin.VISIT, Origin.LETTER, Origin.EMAIL);

    @Inject
    EnquiryService enquiries;

    @Inject
    DirectoryService directory;

    @Inject
    WhoseJob whoseJobs;

    @Inject
    PlaceChoice places;

    @Inject
    PortalAddress address;

    @Inject
    FormKey formKey;

    @Inject
    HttpServletRequest request;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final Map<String, String> whose = new HashMap<>();
    private int matters = 1;
    private @Nullable LocalDate writtenOn;
    private @Nullable LocalDate receivedOn;

    /** A link may name service and place: {@code /enquiry/key?service=potholes&place=Witham}. */
    @PostConstruct
    void begin() {
        typed.put("service", request.getParameter("service"));
        typed.put("place", request.getParameter("place"));
        String shown = request.getParameter("matters");
        matters = shown != null && shown.matches("[1-5]") ? Integer.parseInt(shown) : 1;
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    /** The places that the one typed in a field may be, when it was not found or is the name of several. */
    public List<Candidate> candidates(String field) {
        return candidates.getOrDefault(field, List.of());
    }

    /** Takes the enquiry and goes on to its case; or says what is wrong, with all that was typed still there. */
    public void key() throws IOException {
        try {
            NewEnquiry enquiry = enquiry();
            Origin origin = origin();
            LetterDates dates = new LetterDates(writtenOn, receivedOn);
            done(enquiries.key(enquiry, origin, dates, formKey.secret(enquiry, origin, dates)));
        } catch (NotPermittedException e) {
            throw e;
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            offerPlaces(wrong);
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Says of each matter which body does it there, before anything is taken. */
    public void tellWhose() {
        for (int i = 0; i < getMatters(); i++) {
            String field = NewEnquiry.field("place", i);
            EnquiryMatter matter = matter(i);
            try {
                whose.put(field, whoseJobs.say(matter.service(), matter.place()));
            } catch (InvalidInputException wrong) {
                InvalidInputException here = NewEnquiry.atMatter(wrong, i);
                FormMessages.show(here);
                offerPlaces(here);
            }
        }
    }

    /** Whose job the matter is whose place stands in this field, in words; empty when it was not asked. */
    public String whose(String field) {
        return whose.getOrDefault(field, "");
    }

    private void done(EnquiryTaken taken) throws IOException {
        String trail = address.of("/trail/follow/" + taken.secret().value());
        new TrailLink(taken.reference(), trail).leaveIn(request.getSession());
        News.tellNext(Messages.text("enquiry.key.done", taken.reference()));
        Faces.redirect("referral/case/" + taken.reference());
    }

    private void offerPlaces(InvalidInputException wrong) {
        wrong.problems().stream()
                .map(InvalidInputException.Problem::field)
                .filter(field -> field.startsWith("place"))
                .forEach(field -> candidates.put(field, places.candidates(typed.get(field))));
    }

    private @Nullable Origin origin() {
        String origin = typed.get("origin");
        return ORIGINS.stream()
                .filter(known -> known.name().equals(origin))
                .findFirst()
                .orElse(null);
    }

    private NewEnquiry enquiry() {
        List<EnquiryMatter> told = new ArrayList<>();
        for (int i = 0; i < getMatters(); i++) {
            told.add(matter(i));
        }
        return new NewEnquiry(
                told,
                new EnquiryPerson(
                        typed.get("name"),
                        typed.get("email"),
                        typed.get("phone"),
                        typed.get("address"),
                        typed.get("supportNeeds"),
                        typed.get("safeContact"),
                        ContactWays.chosen(typed.get("contactWay")),
                        typed.get("concerned"),
                        typed.get("authority")));
    }

    /** The date that a letter bears. */
    public @Nullable LocalDate getWrittenOn() {
        return writtenOn;
    }

    public void setWrittenOn(@Nullable LocalDate writtenOn) {
        this.writtenOn = writtenOn;
    }

    /** The day on which a letter or mail came. */
    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    private EnquiryMatter matter(int index) {
        String field = NewEnquiry.field("place", index);
        return new EnquiryMatter(
                typed.get(NewEnquiry.field("service", index)),
                places.chosenFor(field, typed.get(field)),
                typed.get(NewEnquiry.field("summary", index)),
                typed.get(NewEnquiry.field("spot", index)));
    }

    /** Offers fields for a further matter, at the place of the one before. */
    public void another() {
        int index = getMatters();
        matters = index + 1;
        typed.putIfAbsent(NewEnquiry.field("place", index), typed.get(NewEnquiry.field("place", index - 1)));
    }

    /** How many matters there are fields for. */
    public int getMatters() {
        return matters;
    }

    public List<SelectItem> getOrigins() {
        return ORIGINS.stream()
                .map(origin -> new SelectItem(origin.name(), Messages.text("enquiry.key.origin." + origin)))
                .toList();
    }

    public List<SelectItem> getWays() {
        return ContactWays.items();
    }

    public List<SelectItem> getServices() {
        return directory.services().stream()
                .map(service -> new SelectItem(service.slug(), service.name()))
                .toList();
    }
}
