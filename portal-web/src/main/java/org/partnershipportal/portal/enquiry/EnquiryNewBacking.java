package org.partnershipportal.portal.enquiry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.enquiry.EnquiryDraftService;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.portal.place.PlaceChoice;
import org.partnershipportal.portal.place.PlaceChoice.Candidate;
import org.partnershipportal.web.page.FormMessages;

/** The first question to a resident who tells the body: where it is. The others follow, one a page. */
@Named
@RequestScoped
public class EnquiryNewBacking {
    @Inject
    EnquiryService enquiries;

    @Inject
    EnquiryDraftService drafts;

    @Inject
    DirectoryService directory;

    @Inject
    PlaceChoice places;

    @Inject
    HttpServletRequest request;

    private String service = "";
    private @Nullable String place;
    private @Nullable ServiceView view;
    private List<Candidate> candidates = List.of();

    @PostConstruct
    void open() {
        String asked = request.getParameter("service");
        service = asked == null ? "" : asked;
        place = request.getParameter("place");
        view = directory.findService(service).orElseThrow(() -> new NotFoundException("error.enquiry.service-unknown"));
    }

    /** Begins to keep answers and goes on to the next question; stays when the place is not known. */
    public void begin() {
        String where = Texts.orNull(places.chosenFor("place", place));
        try {
            if (where == null) {
                throw new InvalidInputException("place", "error.place.empty");
            }
            TrailSecret key = TrailSecret.fresh();
            drafts.begin(service, where, key);
            Faces.redirect(request.getContextPath() + Question.MATTER.address(key.value(), 1, false));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            candidates = places.candidates(place);
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** The places that the typed one may be, when it was not found or is the name of several. */
    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** The body that will have it, when the place tells; empty otherwise. */
    public String getBody() {
        String where = place;
        if (where == null || where.isBlank()) {
            return "";
        }
        try {
            List<BodyRow> bodies = enquiries.proposed(service, where);
            return bodies.isEmpty() ? "" : bodies.get(0).name();
        } catch (InvalidInputException e) {
            return "";
        }
    }

    public String getService() {
        return service;
    }

    public String getServiceName() {
        return view == null ? "" : view.name();
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
