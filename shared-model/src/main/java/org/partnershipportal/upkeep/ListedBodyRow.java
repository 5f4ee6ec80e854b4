package org.partnershipportal.upkeep;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that is listed and has not joined the portal.
 *
 * @param opensOn its first day
 * @param follows the names of the bodies that it follows; null for none
 * @param telephones how many telephone numbers of its own it has
 * @param contacts how many contacts of its own it has
 * @param waiting how many changes of them wait for a second person
 */
public record ListedBodyRow(
        UUID id,
        String slug,
        String name,
        String kind,
        LocalDate opensOn,
        @Nullable String follows,
        int telephones,
        int contacts,
        int waiting) {

    /** Whether residents are told to go to it and would find no number of its own. */
    public boolean lacksTelephone() {
        return follows != null && telephones == 0;
    }
}
