package org.partnershipportal.portal.enquiry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.EnquiryTaken;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.portal.enquiry.PlaceChoice.Candidate;
import org.partnershipportal.portal.referral.TrailLink;
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
    PlaceChoice places;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private List<Candidate> candidates = List.of();

    /** A link may name service and place: {@code /enquiry/key?service=potholes&place=Witham}. */
    @PostConstruct
    void begin() {
        typed.put("service", request.getParameter("service"));
        typed.put("place", request.getParameter("place"));
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    /** The places that the typed one may be, when it was not found or is the name of several. */
    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** Takes the enquiry and goes on to its case; or says what is wrong, with all that was typed still there. */
    public void key() throws IOException {
        try {
            done(enquiries.key(form(), origin(), TrailSecret.fresh()));
        } catch (NotPermittedException e) {
            throw e;
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            offerPlaces(wrong);
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    private void done(EnquiryTaken taken) throws IOException {
        String trail = address.of("/trail/follow/" + taken.secret().value());
        new TrailLink(taken.reference(), trail).leaveIn(request.getSession());
        News.tellNext(Messages.text("enquiry.key.done", taken.reference()));
        Faces.redirect("referral/case/" + taken.reference());
    }

    private void offerPlaces(InvalidInputException wrong) {
        boolean isPlace =
                wrong.problems().stream().anyMatch(problem -> problem.field().equals("place"));
        candidates = isPlace ? places.candidates(typed.get("place")) : List.of();
    }

    private @Nullable Origin origin() {
        String origin = typed.get("origin");
        return ORIGINS.stream()
                .filter(known -> known.name().equals(origin))
                .findFirst()
                .orElse(null);
    }

    private EnquiryForm form() {
        return new EnquiryForm(
                typed.get("service"),
                places.chosenFor(typed.get("place")),
                typed.get("summary"),
                typed.get("name"),
                typed.get("email"),
                typed.get("phone"),
                typed.get("address"),
                typed.get("supportNeeds"),
                typed.get("safeContact"));
    }

    public List<SelectItem> getOrigins() {
        return ORIGINS.stream()
                .map(origin -> new SelectItem(origin.name(), Messages.text("enquiry.key.origin." + origin)))
                .toList();
    }

    public List<SelectItem> getServices() {
        return directory.services().stream()
                .map(service -> new SelectItem(service.slug(), service.name()))
                .toList();
    }
}
