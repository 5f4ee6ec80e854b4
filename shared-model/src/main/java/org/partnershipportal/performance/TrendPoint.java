package org.partnershipportal.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipportal.standard.PromiseTarget;

/**
 * A promise in one of several times that follow each other.
 *
 * @param target what had to be reached then
 */
public record TrendPoint(Period period, PromiseTarget target, Tally tally) {

    /** Hits of a hundred cases; empty for no case. */
    public Optional<BigDecimal> getPercentage() {
        return tally.percentage();
    }

    /** What can be said of it. */
    public Standing getStanding() {
        return tally.standing(target);
    }
}
