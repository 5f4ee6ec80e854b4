package org.partnershipportal.portal.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.feedback.FollowUpRow;
import org.partnershipportal.feedback.FollowUpService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** What people answered to how it went, by service; and how many are asked. */
@Named
@RequestScoped
public class FeedbackSatisfactionBacking {
    private static final String NUMBER = "\\d{1,3}";

    @Inject
    FollowUpService followUps;

    @Inject
    DirectoryService directory;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable List<FollowUpRow> rows;

    public List<FollowUpRow> getRows() {
        List<FollowUpRow> read = rows;
        if (read == null) {
            read = followUps.rows();
            rows = read;
        }
        return read;
    }

    /** Sets how many in a hundred are asked about a service from now on. */
    public void share() {
        try {
            String percent = typed.get("percent");
            String digits = percent == null ? "" : percent.strip();
            followUps.share(typed.get("service"), digits.matches(NUMBER) ? Integer.valueOf(digits) : null);
            News.tellNext(Messages.text("feedback.satisfaction.done"));
            Faces.redirect("feedback/satisfaction");
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** Takes down what somebody who was asked by letter says. */
    public void take() {
        try {
            followUps.take(typed.get("reference"), typed.get("easy"), typed.get("informed"), typed.get("content"));
            News.tellNext(Messages.text("feedback.satisfaction.taken"));
            Faces.redirect("feedback/satisfaction");
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** Yes, partly, no. */
    public List<SelectItem> getChoices() {
        return HowItWentChoices.all();
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public List<SelectItem> getServices() {
        return directory.services().stream()
                .map(service -> new SelectItem(service.slug(), service.name()))
                .toList();
    }
}
