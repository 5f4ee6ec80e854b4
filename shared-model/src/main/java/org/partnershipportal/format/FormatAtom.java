package org.partnershipportal.format;

import org.jspecify.annotations.Nullable;

/**
 * Requests of a year that are told apart by nothing that is counted.
 *
 * @param outcome null while it is open and not due
 */
record FormatAtom(FormatKind kind, @Nullable Outcome outcome, int count) {

    /** What became of a request. */
    enum Outcome {
        IN_TIME,
        /** Done after its day, or past it and open. */
        LATE,
        REFUSED
    }
}
