package org.partnershipportal.portal.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.feedback.FeedbackDraftService;
import org.partnershipportal.feedback.FeedbackTrailService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.portal.enquiry.ContactWays;
import org.partnershipportal.portal.place.PlaceChoice;
import org.partnershipportal.portal.place.PlaceChoice.Candidate;
import org.partnershipportal.portal.upkeep.ReportGate;
import org.partnershipportal.web.page.FormMessages;

/** One question to who gives feedback; the answers are kept under the key in the address. */
@Named
@RequestScoped
public class FeedbackAskBacking {
    @Inject
    FeedbackDraftService drafts;

    @Inject
    FeedbackTrailService trails;

    @Inject
    DirectoryService directory;

    @Inject
    OrganisationService organisations;

    @Inject
    PlaceChoice places;

    @Inject
    ReportGate gate;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String key;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String asked;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private FeedbackQuestion question = FeedbackQuestion.TOLD;
    private Map<String, String> answers = Map.of();
    private List<Candidate> candidates = List.of();

    @PostConstruct
    void open() {
        question = FeedbackQuestion.named(asked == null ? "" : asked)
                .orElseThrow(() -> new NotFoundException("error.enquiry.draft-gone"));
        kept().ifPresent(found -> {
            answers = found;
            question.fields().forEach(field -> typed.put(field, answers.get(field)));
        });
    }

    /** Who presses twice after it was sent is led to where it is; empty then. */
    private Optional<Map<String, String>> kept() {
        try {
            return Optional.of(drafts.get(secret()));
        } catch (NotFoundException gone) {
            if (!isSent()) {
                throw gone;
            }
            if (!request.getMethod().equals("POST")) {
                throw new NotFoundException("error.feedback.sent");
            }
            goToPage();
            return Optional.empty();
        }
    }

    private boolean isSent() {
        try {
            return !trails.get(secret()).steps().isEmpty();
        } catch (NotFoundException e) {
            return false;
        }
    }

    private void goToPage() {
        Faces.redirect(request.getContextPath() + "/feedback/follow/" + key + "?given=yes");
    }

    /** Keeps what was answered and asks the next; stays when it cannot be right. */
    public void next() {
        try {
            if (question == FeedbackQuestion.TOLD && Texts.orNull(typed.get("told")) == null) {
                throw new InvalidInputException("told", "error.feedback.told-missing");
            }
            Map<String, String> given = new HashMap<>();
            question.fields().forEach(field -> given.put(field, Objects.requireNonNullElse(typed.get(field), "")));
            if (question == FeedbackQuestion.ABOUT) {
                given.put("place", Objects.requireNonNullElse(places.chosenFor("place", typed.get("place")), ""));
                drafts.receiver(given);
            }
            drafts.keep(secret(), given);
            FeedbackQuestion to = isBack() ? FeedbackQuestion.CHECK : question.next();
            Faces.redirect(request.getContextPath() + to.address(Objects.requireNonNull(key), false));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            candidates = question == FeedbackQuestion.ABOUT ? places.candidates(typed.get("place")) : List.of();
        }
    }

    /** Sends it; the page on which it is followed, which is the receipt, comes next. */
    public void send() {
        try {
            if (!gate.letsThrough(request)) {
                throw new BusinessException("error.feedback.too-many");
            }
            drafts.send(secret());
            goToPage();
        } catch (NotFoundException gone) { // the same press a moment before has sent it
            if (!isSent()) {
                throw gone;
            }
            goToPage();
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Forgets everything that was answered. */
    public void clear() {
        drafts.clear(secret());
        Faces.redirect(request.getContextPath() + "/enquiry/finished");
    }

    private TrailSecret secret() {
        return new TrailSecret(key == null ? "" : key);
    }

    /** Whether it is to be changed and then checked again. */
    public boolean isBack() {
        return "yes".equals(request.getParameter("back"));
    }

    public String getQuestion() {
        return question.name();
    }

    /** The address of another question, from which one comes back to check. */
    public String change(String name) {
        return FeedbackQuestion.valueOf(name).address(Objects.requireNonNull(key), true);
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    /** Whether it may go on to another body. */
    public boolean isAgreed() {
        return "yes".equals(typed.get("agreed"));
    }

    public void setAgreed(boolean agreed) {
        typed.put("agreed", agreed ? "yes" : "no");
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    /** Which kind it is; its name. */
    public String getKind() {
        return answers.getOrDefault("kind", "COMMENT");
    }

    /** The body that will have it; empty when it cannot be said yet. */
    public String getReceiver() {
        try {
            return drafts.receiver(answers);
        } catch (BusinessException e) {
            return "";
        }
    }

    /** The name of the body that was chosen; empty for none. */
    public String getBodyName() {
        return organisations
                .findBySlug(answers.getOrDefault("body", ""))
                .map(body -> body.name())
                .orElse("");
    }

    /** The name of the service that was chosen; empty for none. */
    public String getServiceName() {
        return directory
                .findService(answers.getOrDefault("service", ""))
                .map(service -> service.name())
                .orElse("");
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public List<SelectItem> getWays() {
        return ContactWays.items();
    }

    /** The chosen way in words; empty when none was. */
    public String getWay() {
        return ContactWays.name(answers.get("contactWay"));
    }

    /** All bodies that may be named; also the one that a link named and that does not work here. */
    public List<SelectItem> getBodies() {
        List<SelectItem> items = new ArrayList<>(organisations.receivers().stream()
                .map(body -> new SelectItem(body.slug(), body.name()))
                .toList());
        String named = answers.getOrDefault("body", "");
        if (!named.isEmpty() && items.stream().noneMatch(item -> named.equals(item.getValue()))) {
            items.add(new SelectItem(named, getBodyName()));
        }
        return items;
    }

    public List<SelectItem> getServices() {
        return directory.services().stream()
                .map(service -> new SelectItem(service.slug(), service.name()))
                .toList();
    }
}
