package org.partnershipportal.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What was recommended, and what became of it.
 *
 * @param counts of all that were asked for, not of this page alone
 * @param rows what is overdue first, then what is open, by when it is due
 * @param bodies those to which something was recommended
 * @param themes of all recommendations
 * @param reviews all, the latest first
 * @param more whether there is a next page
 */
public record TrackerView(
        TrackerCounts counts,
        List<RecommendationRow> rows,
        List<BodyChoice> bodies,
        List<String> themes,
        List<ReviewRow> reviews,
        LocalDate today,
        boolean more) {}
