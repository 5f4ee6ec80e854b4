package org.partnershipportal.withdrawal;

import org.jspecify.annotations.Nullable;

/**
 * Whether the work of a service goes on without the person who reported it.
 *
 * @param goesOn null while nobody has said; then it goes on
 */
public record OngoingRow(
        String slug, String name, String group, @Nullable Boolean goesOn) {
    /** YES, NO or UNSAID. */
    public String state() {
        if (goesOn == null) {
            return "UNSAID";
        }
        return goesOn ? "YES" : "NO";
    }
}
