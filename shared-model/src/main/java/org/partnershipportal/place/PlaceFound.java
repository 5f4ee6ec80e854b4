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
 * @param facts what is to be said about it
 */
public record PlaceFound(
        String typed, Optional<PlaceRow> place, List<PlaceRow> candidates, boolean known, PlaceFacts facts) {

    /** One place. */
    static PlaceFound one(String typed, PlaceRow row, PlaceFacts facts) {
        return new PlaceFound(typed, Optional.of(row), List.of(), true, facts);
    }

    /** Several places, of which the resident chooses one. */
    static PlaceFound several(String typed, List<PlaceHit> hits, PlaceFacts facts) {
        return new PlaceFound(typed, Optional.empty(), rows(hits), true, facts);
    }

    static PlaceFound unknown(String typed, List<PlaceHit> like) {
        return new PlaceFound(typed, Optional.empty(), rows(like), false, PlaceFacts.NONE);
    }

    /** Several councils are possible: the resident is asked which. */
    public boolean isAmbiguous() {
        return known && place.isEmpty();
    }

    /** Whether it has the form of a postcode and none like it is known: it may be new, or not loaded yet. */
    public boolean isUnknownPostcode() {
        return !known && new PlaceText(typed).postcodeKey().isPresent();
    }

    private static List<PlaceRow> rows(List<PlaceHit> hits) {
        return hits.stream().map(PlaceHit::row).toList();
    }
}
