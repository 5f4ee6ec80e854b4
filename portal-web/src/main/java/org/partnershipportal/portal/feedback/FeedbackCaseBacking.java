package org.partnershipportal.portal.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.feedback.FeedbackListService;
import org.partnershipportal.feedback.FeedbackService;
import org.partnershipportal.feedback.FeedbackView;
import org.partnershipportal.portal.enquiry.ContactWays;
import org.partnershipportal.web.draft.FormDraft;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** One piece of feedback: what was told, its history, and what the own body may do with it now. */
@Named
@RequestScoped
public class FeedbackCaseBacking {
    private static final int NONE = -1;
    private static final int MOST_DIGITS = 9;

    @Inject
    FeedbackListService list;

    @Inject
    FeedbackService feedback;

    @Inject
    OrganisationService organisations;

    @Inject
    FormDraft draft;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable FeedbackView view;

    /** Opens it, which is audited; not found for who neither has nor had it. */
    public void open() {
        view = list.open(named());
        typed.putIfAbsent("learnt", view.learnt());
        typed.putIfAbsent("changed", view.changed());
    }

    /** As it is now; opened at the latest when it is shown again after a refused wish. */
    public FeedbackView getView() {
        if (view == null) {
            open();
        }
        return Objects.requireNonNull(view);
    }

    /** While a sent form is read, all forms are there, so that a refusal can be told. */
    public boolean isWritten() {
        return Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** Whether there is anything to be done. */
    public boolean isOurs() {
        return !isWritten() || getView().ours();
    }

    public boolean isToAcknowledge() {
        return !isWritten() || getView().may().acknowledge();
    }

    public boolean isToAnswer() {
        return !isWritten() || getView().may().answer();
    }

    public boolean isToEscalate() {
        return !isWritten() || getView().may().escalate();
    }

    public boolean isToPassOn() {
        return !isWritten() || getView().may().passOn();
    }

    public boolean isToClose() {
        return !isWritten() || getView().may().close();
    }

    public void acknowledge() {
        keepWhatIsTyped();
        make("acknowledged", () -> feedback.acknowledge(named(), version()));
    }

    public void answer() {
        make("answered", () -> feedback.answer(named(), version(), typed.get("answer")));
    }

    public void note() {
        keepWhatIsTyped();
        make("noted", () -> feedback.note(named(), typed.get("note")));
    }

    public void escalate() {
        make("escalated", () -> feedback.escalate(named(), version()));
    }

    public void passOn() {
        make("passed-on", () -> feedback.passOn(named(), version(), typed.get("to"), typed.get("how")));
    }

    public void close() {
        make("closed", () -> feedback.close(named(), version(), typed.get("learnt"), typed.get("changed")));
    }

    /** An answer may be typed before a step is taken after which it is sent. */
    private void keepWhatIsTyped() {
        draft.keep("moves", "answer", "learnt", "changed");
    }

    private void make(String done, Runnable wish) {
        try {
            wish.run();
            News.tellNext(Messages.text("feedback.case.done." + done));
            Faces.redirect("feedback/case/" + named());
        } catch (NotFoundException | NotPermittedException e) {
            throw e;
        } catch (StaleVersionException e) {
            FormMessages.show(new BusinessException("feedback.case.stale"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    private String named() {
        return reference == null ? "" : reference;
    }

    /** The version that the form carries; one that nothing has, when it carries none. */
    private int version() {
        String version = request.getParameter("version");
        boolean readable = version != null && version.length() <= MOST_DIGITS && version.matches("\\d+");
        return readable ? Integer.parseInt(version) : NONE;
    }

    /** The version as it is shown: it travels in the form. */
    public int getVersion() {
        return isWritten() ? getView().version() : 0;
    }

    /** What was told; null for a body that has passed it on. */
    public FeedbackView.@Nullable Content getContent() {
        return getView().content().orElse(null);
    }

    /** How who gave it wants to be reached, in words. */
    public String getWay() {
        FeedbackView.Content content = getContent();
        return ContactWays.name(content == null ? null : content.contactWay());
    }

    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public List<SelectItem> getBodies() {
        return organisations.receivers().stream()
                .filter(body -> !isWritten() || !body.name().equals(getView().body()))
                .map(body -> new SelectItem(body.slug(), body.name()))
                .toList();
    }
}
