package org.partnershipportal.annualreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.performance.OverviewView;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PromiseLine;

/**
 * A report of a year that is being written, beside the results as they are known today.
 *
 * @param edition the number that it will have
 * @param version of what was saved or brought out last, in whichever edition; 0 for nothing
 * @param by who saved it last; null for nobody yet
 * @param editions those of the year that are out, the latest first
 */
public record ReportDraft(
        Period year,
        int edition,
        int version,
        OverviewView results,
        ReportText text,
        @Nullable String by,
        @Nullable Instant at,
        List<ReportRow> editions) {

    /** The promises that were missed: each wants an answer. */
    public List<PromiseLine> shortfalls() {
        return ReportView.missed(results);
    }

    /** Whether anything is published of the year. */
    public boolean isTold() {
        return ReportView.isTold(results);
    }
}
