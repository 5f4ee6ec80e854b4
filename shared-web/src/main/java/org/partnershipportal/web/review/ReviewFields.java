package org.partnershipportal.web.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.review.ReviewForm;

/** What is typed of a review. */
public abstract class ReviewFields {
    private @Nullable String title;
    private @Nullable LocalDate heldOn;
    private @Nullable String reportTo;

    /** As it was typed. */
    protected ReviewForm form() {
        return new ReviewForm(title, heldOn, reportTo);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getReportTo() {
        return reportTo;
    }

    public void setReportTo(@Nullable String reportTo) {
        this.reportTo = reportTo;
    }
}
