package org.partnershipportal.standard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a promise must reach.
 *
 * @param bound on which side of the amount it is kept; null, as amount and unit are, for what is done or not done
 * @param amount at most or at least so many of the unit
 * @param percent of a hundred cases so many at least; null for every one
 */
public record PromiseTarget(
        @Nullable Bound bound,
        @Nullable Integer amount,
        @Nullable TargetUnit unit,
        @Nullable Integer percent) {
    private static final int EVERY = 100;
    private static final int MOST = 100_000;

    /** Whether an amount is promised. */
    public boolean isCounted() {
        return amount != null;
    }

    /** The largest amount that can be promised in this unit; the database holds no more. */
    public static int most(@Nullable TargetUnit unit) {
        return unit == TargetUnit.PERCENT ? EVERY : MOST;
    }

    /** Of a hundred cases how many. */
    public int share() {
        return percent == null ? EVERY : percent;
    }

    /**
     * How a body's own promise stands to this one. The database has the same rule (is_stricter): neither amount nor share may
     * be laxer, and one of them must be stricter.
     *
     * @param ownAmount null only where this one has none
     * @param ownPercent null for every case
     */
    public Strictness judge(@Nullable Integer ownAmount, @Nullable Integer ownPercent) {
        if ((amount == null) != (ownAmount == null)) {
            return Strictness.OTHER_KIND;
        }
        int more = amount == null || ownAmount == null ? 0 : stricterBy(amount, ownAmount);
        if (more < 0) {
            return Strictness.LAXER_TARGET;
        }
        int share = (ownPercent == null ? EVERY : ownPercent) - share();
        if (share < 0) {
            return Strictness.LAXER_SHARE;
        }
        return more > 0 || share > 0 ? Strictness.STRICTER : Strictness.THE_SAME;
    }

    private int stricterBy(int standard, int own) {
        return bound == Bound.AT_MOST ? standard - own : own - standard;
    }

    /** In per cent, what the share of hits is compared with. */
    public int goal() {
        return amount != null && unit == TargetUnit.PERCENT ? amount : share();
    }

    /** Whether a smaller share is the better one: of what ought not to be, as calls that end unanswered. */
    public boolean isCeiling() {
        return unit == TargetUnit.PERCENT && bound == Bound.AT_MOST;
    }

    /**
     * Whether so many hits among so many cases keep it; empty for no case, as then nobody can say. The database has the same
     * rule (is_kept).
     */
    public Optional<Boolean> isKept(long cases, long hits) {
        if (cases == 0) {
            return Optional.empty();
        }
        long reached = hits * EVERY;
        long needed = goal() * cases;
        return Optional.of(isCeiling() ? reached <= needed : reached >= needed);
    }
}
