package org.partnershipportal.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.review.Priority;
import org.partnershipportal.review.Progress;
import org.partnershipportal.web.page.Messages;

/** What recommendations say, in words. */
@Named
@ApplicationScoped
public class ReviewWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** For instance {@code Under way}. */
    public String progress(Progress progress) {
        return Messages.text("review.progress." + progress);
    }

    /** The colour of its mark. */
    public String colour(Progress progress) {
        return switch (progress) {
            case NOT_STARTED -> "grey";
            case UNDER_WAY -> "blue";
            case DONE -> "green";
            case NOT_ACCEPTED -> "purple";
        };
    }

    public String priority(Priority priority) {
        return Messages.text("review.priority." + priority);
    }

    /** For instance {@code March 2027}; says so when there is none. */
    public String due(@Nullable YearMonth due) {
        return due == null ? Messages.text("review.due.none") : MONTH.format(due);
    }

    /** Name of the body; the partnership for null. */
    public String body(@Nullable String name) {
        return name == null ? Messages.text("review.body.partnership") : name;
    }

    public List<SelectItem> getPriorities() {
        return Arrays.stream(Priority.values())
                .map(one -> new SelectItem(one.name(), priority(one)))
                .toList();
    }

    public List<SelectItem> getStandings() {
        return Arrays.stream(Progress.values())
                .map(one -> new SelectItem(one.name(), progress(one)))
                .toList();
    }
}
