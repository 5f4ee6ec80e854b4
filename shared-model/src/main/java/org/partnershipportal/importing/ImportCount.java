package org.partnershipportal.importing;

import java.util.Locale;

/** One figure of what a file holds or would change. */
public record ImportCount(String what, long count) {
    /** As a line of a table in plain text. */
    public String line() {
        return String.format(Locale.UK, "  %-60s %,12d", what, count);
    }
}
