package org.partnershipportal.portal.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.feedback.ChangeRow;
import org.partnershipportal.feedback.FiguresDraft;
import org.partnershipportal.feedback.LessonRow;
import org.partnershipportal.feedback.PublishingService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** A manager publishes what the own body learnt and changed, and its figures. */
@Named
@RequestScoped
public class FeedbackPublishBacking {
    private static final int MOST_DIGITS = 6;

    @Inject
    PublishingService publishing;

    @Inject
    HttpServletRequest request;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable FiguresDraft draft;
    private @Nullable List<LessonRow> lessons;

    /** The figures that may be published. */
    public FiguresDraft getDraft() {
        FiguresDraft read = draft;
        if (read == null) {
            read = publishing.draft();
            draft = read;
        }
        return read;
    }

    /** A count in words: that it is small, when it is not told. */
    public String count(@Nullable Integer count) {
        return count == null ? Messages.text("feedback.changes.few") : String.valueOf(count);
    }

    public void publishFigures() {
        String seen = request.getParameter("version");
        boolean readable = seen != null && seen.length() <= MOST_DIGITS && seen.matches("\\d+");
        make("figures", () -> publishing.publishFigures(readable ? Integer.parseInt(seen) : -1));
    }

    /** What was changed and is not published yet. */
    public List<LessonRow> getLessons() {
        List<LessonRow> read = lessons;
        if (read == null) {
            read = publishing.lessons();
            lessons = read;
        }
        return read;
    }

    /** The one that is to be published: named in the address, with its texts to be put right first. */
    public @Nullable LessonRow getChosen() {
        String reference = request.getParameter("reference");
        LessonRow chosen = getLessons().stream()
                .filter(lesson -> lesson.reference().equals(reference))
                .findFirst()
                .orElse(null);
        if (chosen != null) {
            typed.putIfAbsent("learnt", chosen.learnt());
            typed.putIfAbsent("changed", chosen.changed());
        }
        return chosen;
    }

    public void publish() {
        make(
                "published",
                () -> publishing.publish(request.getParameter("reference"), typed.get("learnt"), typed.get("changed")));
    }

    public List<ChangeRow> getPublished() {
        return publishing.published();
    }

    /** Takes the text back whose button was pressed, as it was shown. */
    public void withdraw() {
        UUID change = Ids.of(request.getParameter("withdraw"));
        make("withdrawn", () -> publishing.withdraw(change));
    }

    private static void make(String done, Runnable wish) {
        try {
            wish.run();
            News.tellNext(Messages.text("feedback.publish.done." + done));
            Faces.redirect("feedback/publish");
        } catch (NotPermittedException e) {
            throw e;
        } catch (StaleVersionException e) {
            FormMessages.show(new BusinessException("feedback.publish.stale"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }
}
