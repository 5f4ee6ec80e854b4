package org.partnershipportal.analytics;

import java.util.List;
import org.partnershipportal.asked.AskedPhraseRow;
import org.partnershipportal.asked.AskedPlaceRow;

/**
 * All figures of a period. Of what residents asked they are of the last thirty days, whatever the period.
 *
 * @param handbacks each cause for itself, the most frequent first
 * @param causes by reason
 * @param completed how many completed parts the times were read from
 * @param cut whether there were more of them, of which the latest were read
 * @param corrected online enquiries of which the place or service was put right
 * @param unsure phrases to which nothing, or nothing more than a guess, was answered
 */
public record AnalyticsView(
        AnalyticsPeriod period,
        List<HandbackRow> handbacks,
        List<CountRow> causes,
        List<CountRow> services,
        List<PairRow> pairs,
        List<ContactsRow> contacts,
        List<TimeRow> times,
        int completed,
        boolean cut,
        int corrected,
        List<AskedPhraseRow> unsure,
        List<AskedPhraseRow> phrases,
        List<AskedPlaceRow> places) {

    private static final int SHOWN = 30;

    /** The most frequent hand-backs, as many as a page can hold. */
    public List<HandbackRow> frequent() {
        return handbacks.subList(0, Math.min(SHOWN, handbacks.size()));
    }

    /** Whether a page holds all of them. */
    public boolean isWhole() {
        return handbacks.size() <= SHOWN;
    }

    /** How many hand-backs there were. */
    public int handedBack() {
        return handbacks.stream().mapToInt(HandbackRow::times).sum();
    }
}
