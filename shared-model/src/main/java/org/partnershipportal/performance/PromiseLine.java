package org.partnershipportal.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.PromiseTarget;

/**
 * How a promise was kept in a time.
 *
 * @param target what had to be reached: the standard's, or what one body promised beyond it
 * @param now in the time asked about
 * @param before in the one before
 * @param bodies how many bodies have a figure with cases; of one body 1 or 0
 * @param keeping how many of those keep it
 * @param expected how many bodies promise it
 * @param told how many of those have a figure, if only that there was no case
 */
public record PromiseLine(
        PromiseRow promise,
        PromiseTarget target,
        Tally now,
        Tally before,
        int bodies,
        int keeping,
        int expected,
        int told) {

    /** What can be said of it. */
    public Standing getStanding() {
        return now.standing(target);
    }

    /** Whether there is a figure, if only one that is hidden or of no case. */
    public boolean isKnown() {
        return now.figures() > 0;
    }

    /** By how many points it is better than promised; empty for no case. */
    public Optional<BigDecimal> getGap() {
        return now.gap(target);
    }

    /** By how many points it has become better since the time before; empty where one of them has no case. */
    public Optional<BigDecimal> getChange() {
        Optional<BigDecimal> earlier = before.gap(target);
        return now.gap(target).flatMap(is -> earlier.map(is::subtract));
    }

    /** Of how many bodies that promise it nothing is known. */
    public int getMissing() {
        return Math.max(0, expected - told);
    }
}
