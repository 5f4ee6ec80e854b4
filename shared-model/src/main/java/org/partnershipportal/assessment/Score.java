package org.partnershipportal.assessment;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far a body says that it is with a criterion, from the least to the most. Four steps: there is no middle to hide in. */
public enum Score {
    NOT_BEGUN(0),
    /** In some places, or by some people. */
    BEGUN(1),
    /** In most places; what is missing is known. */
    MOSTLY(2),
    /** Everywhere, and it can be shown. */
    MET(3),
    /** It is nothing that the body does: left out of every sum. */
    NOT_APPLICABLE(null);

    /** Points of what is met. */
    public static final int MOST = 3;

    private final @Nullable Integer stored;

    Score(@Nullable Integer stored) {
        this.stored = stored;
    }

    /** Whether it counts in sums. */
    public boolean isCounted() {
        return stored != null;
    }

    /** From 0 to {@link #MOST}; 0 for what does not apply, which nobody adds up. */
    public int points() {
        return stored == null ? 0 : stored;
    }

    /** By how many steps it falls short of what is met. */
    public int gap() {
        return stored == null ? 0 : MOST - stored;
    }

    /** As the database holds it: points, or null for what does not apply. */
    @Nullable
    Integer stored() {
        return stored;
    }

    static Score of(@Nullable Integer stored) {
        return Arrays.stream(values())
                .filter(score -> Objects.equals(score.stored, stored))
                .findFirst()
                .orElseThrow();
    }
}
