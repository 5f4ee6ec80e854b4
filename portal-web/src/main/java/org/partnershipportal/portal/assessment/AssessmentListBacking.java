package org.partnershipportal.portal.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.assessment.AssessmentService;
import org.partnershipportal.assessment.FrameworkRow;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** The frameworks, what the own body has assessed by them, and the beginning of another assessment. */
@Named
@RequestScoped
public class AssessmentListBacking {
    @Inject
    AssessmentService assessments;

    @Inject
    Clock clock;

    private @Nullable List<FrameworkRow> rows;
    private @Nullable String framework;
    private @Nullable String month;
    private boolean likeBefore = true;

    public List<FrameworkRow> getRows() {
        List<FrameworkRow> read = rows;
        if (read == null) {
            read = assessments.frameworks();
            rows = read;
        }
        return read;
    }

    public List<SelectItem> getFrameworks() {
        return getRows().stream()
                .map(row ->
                        new SelectItem(row.framework().slug(), row.framework().name()))
                .toList();
    }

    public void begin() {
        FormMessages.made(() -> assessments.begin(framework, month, likeBefore)).ifPresent(id -> {
            News.tellNext(Messages.text("assessment.list.begun"));
            Faces.redirect("assessment/one/" + id);
        });
    }

    public @Nullable String getFramework() {
        return framework;
    }

    public void setFramework(@Nullable String framework) {
        this.framework = framework;
    }

    /** What was typed; at first this month. */
    public @Nullable String getMonth() {
        if (month == null) {
            month = YearMonth.now(clock).toString();
        }
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    public boolean isLikeBefore() {
        return likeBefore;
    }

    public void setLikeBefore(boolean likeBefore) {
        this.likeBefore = likeBefore;
    }
}
