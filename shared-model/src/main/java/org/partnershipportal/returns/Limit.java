package org.partnershipportal.returns;

import org.partnershipportal.standard.TargetUnit;

/** Within what time something was to be done. */
public record Limit(int amount, TargetUnit unit) {
    private static final String BLANK = " ";

    /** For instance {@code 20 SECONDS}. */
    @Override
    public String toString() {
        return amount + BLANK + unit;
    }

    /** What {@link #toString()} wrote. */
    static Limit of(String text) {
        String[] parts = text.split(BLANK, 2);
        return new Limit(Integer.parseInt(parts[0]), TargetUnit.valueOf(parts[1]));
    }
}
