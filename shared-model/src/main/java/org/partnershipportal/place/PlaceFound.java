package org.partnershipportal.place;

import java.util.List;
import java.util.Optional;

/**
 * What was found for a typed place.
 *
 * @param typed what was typed
 * @param place present when there is exactly one answer
 * @param candidates when there are several, among which the resident is asked to choose; for an unknown place what it
 *     looks like, perhaps nothing
 * @param known false when nothing of that name is known
 */
public record PlaceFound(String typed, Optional<PlaceRow> place, List<PlaceRow> candidates, boolean known) {
    static PlaceFound of(String typed, List<PlaceRow> rows) {
        return rows.size() == 1
                ? new PlaceFound(typed, Optional.of(rows.get(0)), List.of(), true)
                : new PlaceFound(typed, Optional.empty(), rows, true);
    }

    /** Several councils are possible: the resident is asked which. */
    public boolean isAmbiguous() {
        return known && place.isEmpty();
    }
}
