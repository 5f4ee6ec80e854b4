package org.partnershipportal.portal.equality;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.equality.EqualityAskService;
import org.partnershipportal.equality.EqualityBody;
import org.partnershipportal.equality.EqualityQuestion;
import org.partnershipportal.portal.upkeep.ReportGate;
import org.partnershipportal.web.page.FormMessages;

/** Who has given feedback says who he or she is, if willing. Nothing on this page leads back to the feedback. */
@Named
@RequestScoped
public class EqualityAskBacking {
    @Inject
    EqualityAskService service;

    @Inject
    EqualityWords words;

    @Inject
    ReportGate gate;

    @Inject
    HttpServletRequest request;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable EqualityBody body;
    private @Nullable String leaveEmpty;

    /** @throws NotFoundException when the address names no body that works here */
    @PostConstruct
    void open() {
        body = service.findBody(request.getParameter("body"))
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    public @Nullable EqualityBody getBody() {
        return body;
    }

    public List<EqualityQuestion> getQuestions() {
        return List.of(EqualityQuestion.values());
    }

    /** What can be answered, and that one would rather not. */
    public List<SelectItem> choices(EqualityQuestion question) {
        return question.choices().stream()
                .map(choice -> new SelectItem(choice, words.choice(question, choice)))
                .toList();
    }

    /** Sends it; stays on the page, with what was chosen, when something is wrong. */
    public void send() {
        if (FormMessages.isDone(this::answer)) {
            Faces.redirect(request.getContextPath() + "/equality/ask?body=" + slug() + "&told=yes");
        }
    }

    private void answer() {
        if (leaveEmpty != null && !leaveEmpty.isEmpty()) {
            return;
        }
        if (!gate.letsThrough(request)) {
            throw new BusinessException("error.wrong.too-many");
        }
        service.answer(slug(), typed);
    }

    private String slug() {
        return body == null ? "" : body.slug();
    }

    /** Whether it was said just now. */
    public boolean isTold() {
        return "yes".equals(request.getParameter("told"));
    }

    /** What was chosen, by the names of the questions. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable String getLeaveEmpty() {
        return leaveEmpty;
    }

    public void setLeaveEmpty(@Nullable String leaveEmpty) {
        this.leaveEmpty = leaveEmpty;
    }
}
