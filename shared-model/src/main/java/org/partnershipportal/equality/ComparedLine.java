package org.partnershipportal.equality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One answer: how many gave it, beside how many of the population it is true of.
 *
 * @param answers null for what is not told
 * @param of how many answered the question; null for what is not told
 * @param population of a hundred people who live there; null where the body has not said
 */
public record ComparedLine(
        String choice,
        @Nullable Integer answers,
        @Nullable Integer of,
        @Nullable BigDecimal population) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Of a hundred who answered; null where the numbers are not told, and where nobody answered. */
    public @Nullable BigDecimal share() {
        return answers == null || of == null || of == 0
                ? null
                : new BigDecimal(answers).multiply(HUNDRED).divide(new BigDecimal(of), 1, RoundingMode.HALF_UP);
    }

    /** How many more of a hundred than in the population; below nought for fewer, null where one of the two is not known. */
    public @Nullable BigDecimal difference() {
        BigDecimal share = share();
        return share == null || population == null ? null : share.subtract(population);
    }
}
