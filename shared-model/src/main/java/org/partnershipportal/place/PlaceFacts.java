package org.partnershipportal.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a place beside where it is.
 *
 * @param ended the first day of the month in which the postcode went out of use; null while it is in use
 * @param outside the council there, when the place lies outside the partnership; null inside it
 * @param noFixedAddress whether somebody without a fixed address asks, who may choose any council
 * @param latitude in degrees, of a postcode, town or village; null when it is not known
 */
public record PlaceFacts(
        @Nullable LocalDate ended,
        @Nullable OutsideCouncil outside,
        boolean noFixedAddress,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    /** Nothing to be said. */
    public static final PlaceFacts NONE = new PlaceFacts(null, null, false, null, null);

    static final PlaceFacts NO_FIXED_ADDRESS = new PlaceFacts(null, null, true, null, null);
}
