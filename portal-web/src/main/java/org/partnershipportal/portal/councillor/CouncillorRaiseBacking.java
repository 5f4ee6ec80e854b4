package org.partnershipportal.portal.councillor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.councillor.CaseworkForm;
import org.partnershipportal.councillor.CaseworkService;
import org.partnershipportal.councillor.Covers;
import org.partnershipportal.councillor.Given;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.portal.enquiry.ContactWays;
import org.partnershipportal.portal.place.PlaceChoice;
import org.partnershipportal.portal.place.PlaceChoice.Candidate;
import org.partnershipportal.web.page.FormKey;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A councillor asks for a resident, on recorded authority. */
@Named
@RequestScoped
public class CouncillorRaiseBacking {
    @Inject
    CaseworkService casework;

    @Inject
    DirectoryService directory;

    @Inject
    PlaceChoice places;

    @Inject
    FormKey formKey;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private List<Candidate> candidates = List.of();
    private @Nullable LocalDate givenOn;
    private boolean news = true;

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    /** Raises it and goes to how far it is; or says what is wrong, with all that was typed still there. */
    public void raise() throws IOException {
        try {
            String reference = casework.raise(form(), TrailSecret.fresh());
            News.tellNext(Messages.text("councillor.raise.done", reference));
            Faces.redirect("councillor/case/" + reference);
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

    private CaseworkForm form() {
        return new CaseworkForm(
                formKey.of(new TreeMap<>(typed), givenOn, news),
                new EnquiryMatter(
                        typed.get("service"),
                        places.chosenFor("place", typed.get("place")),
                        typed.get("summary"),
                        typed.get("spot")),
                new EnquiryPerson(
                        typed.get("name"),
                        typed.get("email"),
                        typed.get("phone"),
                        typed.get("address"),
                        typed.get("supportNeeds"),
                        typed.get("safeContact"),
                        ContactWays.chosen(typed.get("contactWay")),
                        null,
                        null),
                chosen(Given.values(), typed.get("given")),
                givenOn,
                chosen(Covers.values(), typed.get("covers")),
                news);
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<SelectItem> items(Enum<?>[] all, String key) {
        return Arrays.stream(all)
                .map(one -> new SelectItem(one.name(), Messages.text(key + one.name())))
                .toList();
    }

    public List<SelectItem> getServices() {
        return directory.services().stream()
                .map(service -> new SelectItem(service.slug(), service.name()))
                .toList();
    }

    public List<SelectItem> getWays() {
        return ContactWays.items();
    }

    public List<SelectItem> getGivens() {
        return items(Given.values(), "councillor.given.");
    }

    public List<SelectItem> getCoverings() {
        return items(Covers.values(), "councillor.covers.");
    }

    /** The places that the one typed may be, when it was not found or is the name of several. */
    public List<Candidate> getCandidates() {
        return candidates;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public boolean isNews() {
        return news;
    }

    public void setNews(boolean news) {
        this.news = news;
    }
}
