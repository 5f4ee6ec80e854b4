package org.partnershipportal.answer;

/** How sure the portal is that it understood which service was meant. */
public enum Confidence {
    /** Nearly every telling word agrees, and no other service comes near. */
    HIGH,
    /** Most words agree. */
    MEDIUM,
    /** A guess: shown as the nearest services with whom to ring, never as the answer. */
    LOW;

    private static final double SURE = 0.72;
    private static final double CLEAR_LEAD = 0.05;
    private static final double LIKELY = 0.45;

    /** @param lead how far the score stands above that of the next service */
    static Confidence of(double score, double lead) {
        if (score >= SURE && lead >= CLEAR_LEAD) {
            return HIGH;
        }
        return score >= LIKELY ? MEDIUM : LOW;
    }
}
