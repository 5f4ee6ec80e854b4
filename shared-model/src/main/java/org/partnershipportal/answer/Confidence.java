package org.partnershipportal.answer;

import java.util.List;
import org.partnershipportal.search.ServiceMatch;

/**
 * How sure the portal is that it understood which service was meant. The thresholds were measured on judged questions:
 * {@code ./portal bench search} prints how often each confidence is right.
 */
public enum Confidence {
    /** Nearly every telling word agrees and so does the meaning, and no other service comes near. */
    HIGH,
    /** Most words agree. */
    MEDIUM,
    /** A guess: shown as the nearest services with whom to ring, never as the answer. */
    LOW;

    private static final double SURE = 0.6;
    private static final double CLEAR_LEAD = 0.22;
    private static final double LIKELY = 0.45;

    /**
     * How sure we are of the first of these.
     *
     * @param matches the best first; LOW when there are none
     */
    public static Confidence ofBest(List<ServiceMatch> matches) {
        if (matches.isEmpty()) {
            return LOW;
        }
        double best = matches.get(0).score();
        double next = matches.size() > 1 ? matches.get(1).score() : 0;
        return of(best, best - next);
    }

    static boolean isLikely(double score) {
        return score >= LIKELY;
    }

    /** @param lead how far the score stands above that of the next service */
    static Confidence of(double score, double lead) {
        if (score >= SURE && lead >= CLEAR_LEAD) {
            return HIGH;
        }
        return isLikely(score) ? MEDIUM : LOW;
    }
}
