package org.partnershipportal.review;

import java.time.LocalDate;
import java.util.List;

/**
 * A recommendation with all that was said of how it goes.
 *
 * @param steps the latest first
 * @param today by which it is overdue or not
 */
public record RecommendationView(RecommendationRow row, String reportTo, List<StepRow> steps, LocalDate today) {
    public boolean isOverdue() {
        return row.isOverdue(today);
    }
}
