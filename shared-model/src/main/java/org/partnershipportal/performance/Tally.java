package org.partnershipportal.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.partnershipportal.standard.PromiseTarget;

/**
 * What figures of a promise add up to.
 *
 * @param figures how many are there, one for each body and month
 * @param hidden how many of them have fewer than five cases: they are in no sum
 * @param cases of all that are not hidden
 * @param hits of all that are not hidden
 */
public record Tally(int figures, int hidden, long cases, long hits) {
    /** Nothing is known. */
    public static final Tally UNKNOWN = new Tally(0, 0, 0, 0);

    private static final int SCALE = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Hits of a hundred cases, to two places; empty for no case, which is neither 0 nor 100. */
    public Optional<BigDecimal> percentage() {
        return cases == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(hits)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(cases), SCALE, RoundingMode.HALF_UP));
    }

    /** By how many points it is better than promised, below zero for worse; empty for no case. */
    public Optional<BigDecimal> gap(PromiseTarget target) {
        BigDecimal goal = BigDecimal.valueOf(target.goal());
        return percentage().map(is -> target.isCeiling() ? goal.subtract(is) : is.subtract(goal));
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(figures + other.figures, hidden + other.hidden, cases + other.cases, hits + other.hits);
    }

    /** What can be said of it. */
    public Standing standing(PromiseTarget target) {
        return target.isKept(cases, hits)
                .map(kept -> kept ? Standing.KEPT : Standing.MISSED)
                .orElseGet(this::withoutCases);
    }

    private Standing withoutCases() {
        if (figures == 0) {
            return Standing.MISSING;
        }
        return hidden > 0 ? Standing.FEW : Standing.NONE;
    }
}
