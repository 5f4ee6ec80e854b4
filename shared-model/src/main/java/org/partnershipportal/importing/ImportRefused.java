package org.partnershipportal.importing;

import java.util.List;

/** A file that is not taken; nothing was changed. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    ImportRefused(String reason) {
        this(List.of(reason), 0);
    }

    ImportRefused(List<String> reasons, long more) {
        super(String.join("\n", told(reasons, more)) + "\nNothing was changed.");
        this.reasons = told(reasons, more);
    }

    private static List<String> told(List<String> reasons, long more) {
        List<String> told = new java.util.ArrayList<>(reasons);
        if (more > 0) {
            told.add(String.format("… and %,d more", more));
        }
        return told;
    }

    /** What is wrong, each with its row and column where it has one. */
    public List<String> reasons() {
        return reasons;
    }
}
