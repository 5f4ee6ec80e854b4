package org.partnershipportal.portal.enquiry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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
import org.partnershipportal.enquiry.DraftAnswers;
import org.partnershipportal.enquiry.DraftMatterService;
import org.partnershipportal.enquiry.EnquiryDraftService;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.portal.place.PlaceChoice;
import org.partnershipportal.portal.place.PlaceChoice.Candidate;
import org.partnershipportal.trail.TrailService;
import org.partnershipportal.web.page.FormMessages;

/** One question to a resident; the answers are kept under the key in the address. */
@Named
@RequestScoped
public class EnquiryAskBacking {
    private static final Map<Question, List<String>> FIELDS = Map.of(
            Question.WHO, List.of("concerned", "authority"),
            Question.CONTACT, List.of("contactWay", "name", "email", "phone", "address", "safeContact"),
            Question.SUPPORT, List.of("supportNeeds"));

    @Inject
    EnquiryDraftService drafts;

    @Inject
    DraftMatterService matterDrafts;

    @Inject
    DirectoryService directory;

    @Inject
    DraftMatters draftMatters;

    @Inject
    TrailService trails;

    @Inject
    PlaceChoice places;

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

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String which;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private Question question = Question.MATTER;
    private int matter = 1;
    private DraftAnswers answers = new DraftAnswers(Map.of());
    private List<Candidate> candidates = List.of();

    @PostConstruct
    void open() {
        question = Question.named(asked == null ? "" : asked)
                .orElseThrow(() -> new NotFoundException("error.enquiry.draft-gone"));
        Optional<DraftAnswers> kept = kept();
        if (kept.isEmpty()) {
            return;
        }
        answers = kept.get();
        matter = which != null && which.matches("[1-9]") ? Integer.parseInt(which) : 1;
        if (matter > answers.matters().size()) {
            throw new NotFoundException("error.enquiry.draft-gone");
        }
        fields().forEach(field -> typed.put(field, answers.get(field)));
        typed.put("summary", answers.get(summaryField()));
        typed.put("spot", answers.get(NewEnquiry.field("spot", matter - 1)));
        boolean here = question == Question.WHERE;
        typed.put("place", answers.get(here ? NewEnquiry.field("place", matter - 1) : "place"));
        typed.put("service", here ? answers.get(NewEnquiry.field("service", matter - 1)) : null);
    }

    /** Who presses twice after it was sent is led to where it is, and who comes back is told; empty for the former. */
    private Optional<DraftAnswers> kept() {
        try {
            return Optional.of(drafts.get(secret()));
        } catch (NotFoundException gone) {
            if (!isSent()) {
                throw gone;
            }
            if (!request.getMethod().equals("POST")) {
                throw new NotFoundException("error.enquiry.draft-sent");
            }
            goToTrail();
            return Optional.empty();
        }
    }

    private void goToTrail() {
        Faces.redirect(request.getContextPath() + "/trail/follow/" + key + "?brought=yes");
    }

    private boolean isSent() {
        try {
            return !trails.get(secret()).steps().isEmpty();
        } catch (NotFoundException e) {
            return false;
        }
    }

    /** Keeps what was answered and asks the next; stays when it cannot be right. */
    public void next() {
        try {
            if (question == Question.MATTER) {
                keepSummary();
            } else {
                Map<String, String> given = new HashMap<>();
                fields().forEach(field -> given.put(field, Objects.requireNonNullElse(typed.get(field), "")));
                drafts.keep(secret(), given);
            }
            go(isBack() ? Question.CHECK : question.next(), 1);
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    private void keepSummary() {
        String summary = Texts.orNull(typed.get("summary"));
        if (summary == null) {
            throw new InvalidInputException("summary", "error.enquiry.summary-missing");
        }
        String spot = Objects.requireNonNullElse(typed.get("spot"), "");
        drafts.keep(secret(), Map.of(summaryField(), summary, NewEnquiry.field("spot", matter - 1), spot));
    }

    /** Says anew what the matter is about and where. */
    public void move() {
        String service = Texts.orNull(typed.get("service"));
        String place = Texts.orNull(places.chosenFor("place", typed.get("place")));
        try {
            if (service == null || place == null) {
                throw new InvalidInputException("place", "error.place.empty");
            }
            matterDrafts.change(secret(), matter, service, place);
            go(Question.CHECK, 1);
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            candidates = places.candidates(typed.get("place"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Takes the matter out. */
    public void takeOut() {
        if (FormMessages.isDone(() -> matterDrafts.remove(secret(), matter))) {
            go(Question.CHECK, 1);
        }
    }

    /** Whether there is something else to tell: begins a further matter, or goes on. */
    public void more() {
        String service = Texts.orNull(typed.get("service"));
        if (service == null) {
            go(isBack() ? Question.CHECK : question.next(), 1);
            return;
        }
        String place = Texts.orNull(places.chosenFor("place", typed.get("place")));
        try {
            if (place == null) {
                throw new InvalidInputException("place", "error.place.empty");
            }
            go(Question.MATTER, matterDrafts.add(secret(), service, place));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
            candidates = places.candidates(typed.get("place"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Sends it; the trail, which is the receipt, follows. */
    public void send() {
        try {
            drafts.send(secret());
            goToTrail();
        } catch (NotFoundException gone) { // the same press a moment before has sent it
            if (!isSent()) {
                throw gone;
            }
            goToTrail();
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Forgets everything that was answered. */
    public void clear() {
        drafts.clear(secret());
        Faces.redirect(request.getContextPath() + "/enquiry/finished");
    }

    private void go(Question to, int number) {
        Faces.redirect(request.getContextPath() + to.address(Objects.requireNonNull(key), number, false));
    }

    private TrailSecret secret() {
        return new TrailSecret(key == null ? "" : key);
    }

    private List<String> fields() {
        return FIELDS.getOrDefault(question, List.of());
    }

    private String summaryField() {
        return NewEnquiry.field("summary", matter - 1);
    }

    /** Whether it is to be changed and then checked again. */
    public boolean isBack() {
        return "yes".equals(request.getParameter("back"));
    }

    public String getQuestion() {
        return question.name();
    }

    /** The address of another question, from which one comes back to check. */
    public String change(String name, int number) {
        return Question.valueOf(name).address(Objects.requireNonNull(key), number, true);
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public DraftAnswers getAnswers() {
        return answers;
    }

    /** The matters begun so far, each with the body that will have it. */
    public List<DraftMatters.Line> getMatters() {
        return draftMatters.of(answers.matters());
    }

    /** The matter that is asked about. */
    public DraftMatters.Line getMatter() {
        return getMatters().get(matter - 1);
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** By which ways somebody may be reached. */
    public List<SelectItem> getWays() {
        return ContactWays.items();
    }

    /** In words how the resident will be reached. */
    public String getWay() {
        return ContactWays.said(answers.get("contactWay"), answers.get("email"), answers.get("safeContact"));
    }

    public List<SelectItem> getServices() {
        return directory.services().stream()
                .map(service -> new SelectItem(service.slug(), service.name()))
                .toList();
    }
}
