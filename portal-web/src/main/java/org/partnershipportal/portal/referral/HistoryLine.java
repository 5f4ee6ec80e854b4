package org.partnershipportal.portal.referral;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.Move;
import org.partnershipportal.web.page.Messages;

/** One line of a case's history in plain words. */
public final class HistoryLine {
    /** Those of the partnership desk say why in its own words, the others by a code. */
    private static final Set<Move> IN_OWN_WORDS = EnumSet.of(Move.DECIDE, Move.OVERRULE);

    private HistoryLine() {}

    /** The sentence, with its reason and what was suggested. */
    public static String of(CaseView.HistoryRow row) {
        @Nullable String to = row.to();
        StringBuilder line = new StringBuilder(
                Messages.text("referral.case.history." + row.move(), row.body(), to == null ? "" : to));
        @Nullable String reason = row.reason();
        if (reason != null) {
            line.append(' ')
                    .append(IN_OWN_WORDS.contains(row.move()) ? reason : Messages.text("referral.reason." + reason));
        }
        @Nullable String suggested = row.suggested();
        if (suggested != null) {
            line.append(' ').append(Messages.text("referral.case.leg.suggested", suggested));
        }
        return line.toString();
    }
}
