package org.partnershipportal.portal.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.upkeep.ProposalRow;
import org.partnershipportal.upkeep.ProposalService;
import org.partnershipportal.upkeep.ReviewRow;
import org.partnershipportal.upkeep.ReviewService;
import org.partnershipportal.upkeep.WrongReportRow;
import org.partnershipportal.upkeep.WrongReportService;
import org.partnershipportal.web.page.Messages;

/** The own body's directory: what was said to be wrong, what waits for approval, what is due for review. */
@Named
@RequestScoped
public class DirectoryUpkeepBacking {
    @Inject
    ReviewService review;

    @Inject
    ProposalService proposals;

    @Inject
    WrongReportService reports;

    private @Nullable List<ReviewRow> entries;
    private @Nullable List<ProposalRow> latest;
    private @Nullable List<WrongReportRow> wrong;

    public List<ReviewRow> getEntries() {
        if (entries == null) {
            entries = review.due();
        }
        return entries;
    }

    /** How many entries are due for review, in a sentence. */
    public String getOverdueInWords() {
        long overdue = getEntries().stream().filter(ReviewRow::overdue).count();
        return Messages.text("upkeep.review.overdue." + (overdue > 1 ? "n" : overdue), overdue);
    }

    public List<ProposalRow> getProposals() {
        if (latest == null) {
            latest = proposals.latest();
        }
        return latest;
    }

    public List<WrongReportRow> getReports() {
        if (wrong == null) {
            wrong = reports.reports();
        }
        return wrong;
    }
}
