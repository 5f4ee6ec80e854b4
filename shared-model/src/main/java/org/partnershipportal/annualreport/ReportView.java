package org.partnershipportal.annualreport;

import java.util.List;
import org.partnershipportal.performance.OverviewView;
import org.partnershipportal.performance.PromiseLine;
import org.partnershipportal.performance.Standing;
import org.partnershipportal.review.RecommendationRow;

/**
 * A report as everybody reads it.
 *
 * @param results as they were known when it was brought out
 * @param recommendations what reviews put to it that was open in the year, or done or refused in it; as it stands today
 */
public record ReportView(
        ReportRow row, OverviewView results, ReportText text, List<RecommendationRow> recommendations) {
    /** The promises that were missed. */
    public List<PromiseLine> shortfalls() {
        return missed(results);
    }

    static List<PromiseLine> missed(OverviewView results) {
        return results.lines().stream()
                .filter(line -> line.getStanding() == Standing.MISSED)
                .toList();
    }

    /** Whether any figure of the year is published. */
    static boolean isTold(OverviewView results) {
        return results.lines().stream().anyMatch(PromiseLine::isKnown);
    }
}
