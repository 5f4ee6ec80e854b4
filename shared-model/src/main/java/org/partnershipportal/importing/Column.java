package org.partnershipportal.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column that an import needs.
 *
 * @param name as messages call it
 * @param pattern of the names that it has had, of which the year of a code is often a part
 * @param isNeeded whether a file without it is refused
 */
record Column(String name, Pattern pattern, boolean isNeeded) {
    static Column of(String name, String pattern) {
        return new Column(name, Pattern.compile(pattern), true);
    }

    /** One that a file may lack: its cells are empty then. */
    static Column optional(String name, String pattern) {
        return new Column(name, Pattern.compile(pattern), false);
    }

    static Column of(String name) {
        return of(name, Pattern.quote(name.toLowerCase(Locale.ROOT)));
    }

    /** Where it stands in a header; below nought when it is missing. */
    int in(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (pattern.matcher(header.get(i).strip().toLowerCase(Locale.ROOT)).matches()) {
                return i;
            }
        }
        return -1;
    }
}
