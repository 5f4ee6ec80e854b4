package org.partnershipportal.importing;

import java.util.Locale;

/**
 * One figure of what a file holds or would change.
 *
 * @param changes whether it counts what would be other than it is
 */
public record ImportCount(String what, long count, boolean changes) {
    /** Of what the file holds. */
    static ImportCount of(String what, long count) {
        return new ImportCount(what, count, false);
    }

    /** Of what it would change. */
    static ImportCount change(String what, long count) {
        return new ImportCount(what, count, true);
    }

    /** As a line of a table in plain text. */
    public String line() {
        return String.format(Locale.UK, "  %-60s %,12d", what, count);
    }

    boolean isToDo() {
        return changes && count > 0;
    }
}
