package org.partnershipportal.portal.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.feedback.FeedbackGiven;
import org.partnershipportal.feedback.FeedbackKeyService;
import org.partnershipportal.feedback.FeedbackKind;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.portal.enquiry.ContactWays;
import org.partnershipportal.portal.place.PlaceChoice;
import org.partnershipportal.portal.place.PlaceChoice.Candidate;
import org.partnershipportal.portal.trail.TrailLink;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.FormKey;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** Staff key feedback of somebody on the telephone, at a visit or who wrote a letter. */
@Named
@RequestScoped
public class FeedbackKeyBacking {
    @Inject
    FeedbackKeyService feedback;

    @Inject
    DirectoryService directory;

    @Inject
    OrganisationService organisations;

    @Inject
    PlaceChoice places;

    @Inject
    Dates dates;

    @Inject
    FormKey formKey;

    @Inject
    PortalAddress address;

    @Inject
    HttpServletRequest request;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private List<Candidate> candidates = List.of();
    private @Nullable LocalDate receivedOn;

    /** Takes it in and goes back to the list; or says what is wrong, with all that was typed still there. */
    public void take() throws IOException {
        try {
            Map<String, String> answers = answers();
            TrailSecret secret = formKey.secret(new TreeMap<>(answers), receivedOn);
            FeedbackGiven given = feedback.key(answers, origin(), receivedOn, secret);
            String link = address.of("/feedback/follow/" + secret.value());
            new TrailLink(FeedbackListBacking.KEYED, link).leaveIn(request.getSession());
            News.tellNext(Messages.text("feedback.key.done", given.reference(), given.body(), dates.day(given.due())));
            Faces.redirect("feedback/list");
        } catch (NotPermittedException e) {
            throw e;
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            if (wrong.problems().stream().anyMatch(problem -> problem.field().equals("place"))) {
                candidates = places.candidates(typed.get("place"));
            }
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        typed.forEach((field, value) -> answers.put(field, Objects.requireNonNullElse(value, "")));
        answers.put("place", Objects.requireNonNullElse(places.chosenFor("place", typed.get("place")), ""));
        return answers;
    }

    private @Nullable Origin origin() {
        return FeedbackKeyService.ORIGINS.stream()
                .filter(known -> known.name().equals(typed.get("origin")))
                .findFirst()
                .orElse(null);
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    /** The places that the one typed may be. */
    public List<Candidate> getCandidates() {
        return candidates;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** Whether it may go on to another body. */
    public boolean isAgreed() {
        return "yes".equals(typed.get("agreed"));
    }

    public void setAgreed(boolean agreed) {
        typed.put("agreed", agreed ? "yes" : "no");
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(FeedbackKind.values())
                .map(one -> new SelectItem(one.name(), Messages.text("feedback.kind." + one)))
                .toList();
    }

    public List<SelectItem> getOrigins() {
        return FeedbackKeyService.ORIGINS.stream()
                .map(origin -> new SelectItem(origin.name(), Messages.text("feedback.origin." + origin)))
                .toList();
    }

    public List<SelectItem> getWays() {
        return ContactWays.items();
    }

    public List<SelectItem> getBodies() {
        return organisations.receivers().stream()
                .map(body -> new SelectItem(body.slug(), body.name()))
                .toList();
    }

    public List<SelectItem> getServices() {
        return directory.services().stream()
                .map(service -> new SelectItem(service.slug(), service.name()))
                .toList();
    }
}
