package org.partnershipportal.performance;

import org.partnershipportal.standard.PromiseTarget;

/**
 * How one body kept a promise in a time.
 *
 * @param target the standard's
 * @param months of how many months it is told, hidden ones with them
 */
public record BodyFigure(String slug, String name, PromiseTarget target, Tally tally, int months) {

    /** What can be said of it. */
    public Standing getStanding() {
        return tally.standing(target);
    }
}
