package org.partnershipportal.responsibility;

import org.partnershipportal.common.InvalidInputException;

/** Another rule of its kind stands for the same part, area and time. Names it. */
public class RuleOverlaps extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    RuleOverlaps(RuleRow other) {
        super(
                "from",
                other.until() == null ? "error.rule.overlaps-without-end" : "error.rule.overlaps",
                RuleWords.of(other),
                other.from(),
                other.until() == null ? "" : other.until());
    }
}
