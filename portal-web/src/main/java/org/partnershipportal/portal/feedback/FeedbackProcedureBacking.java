package org.partnershipportal.portal.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.feedback.Procedure;
import org.partnershipportal.feedback.ProcedureForm;
import org.partnershipportal.feedback.ProcedureService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** How the own body deals with feedback. What is published holds for what comes from then on. */
@Named
@RequestScoped
public class FeedbackProcedureBacking {
    private static final int MOST_DIGITS = 4;

    @Inject
    ProcedureService procedures;

    @Inject
    HttpServletRequest request;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private int version;

    @PostConstruct
    void open() {
        Procedure now = procedures.own();
        version = now.version();
        typed.put("acknowledgeDays", String.valueOf(now.acknowledgeDays()));
        typed.put("replyDays", String.valueOf(now.replyDays()));
        typed.put("escalateDays", String.valueOf(now.escalateDays()));
        typed.put("afterwards", now.afterwards());
        for (int i = 0; i < now.stages().size(); i++) {
            typed.put("name" + (i + 1), now.stages().get(i).name());
            typed.put("days" + (i + 1), String.valueOf(now.stages().get(i).days()));
        }
    }

    public void publish() {
        try {
            procedures.publish(form());
            News.tellNext(Messages.text("feedback.procedure.done"));
            Faces.redirect("feedback/procedure");
        } catch (StaleVersionException e) {
            FormMessages.show(new BusinessException("feedback.procedure.stale"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    private ProcedureForm form() {
        List<ProcedureForm.StageForm> stages = new ArrayList<>();
        for (int i = 1; i <= Procedure.MOST_STAGES; i++) {
            stages.add(new ProcedureForm.StageForm(typed.get("name" + i), number(typed.get("days" + i))));
        }
        Integer seen = number(request.getParameter("version"));
        return new ProcedureForm(
                seen == null ? -1 : seen,
                number(typed.get("acknowledgeDays")),
                number(typed.get("replyDays")),
                number(typed.get("escalateDays")),
                stages,
                typed.get("afterwards"));
    }

    private static @Nullable Integer number(@Nullable String text) {
        String digits = text == null ? "" : text.strip();
        return digits.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.valueOf(digits) : null;
    }

    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    /** The version that is shown; 0 while the usual one holds. */
    public int getVersion() {
        return version;
    }
}
