package org.partnershipportal.openreferral;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which services are wanted; null in any part: no matter.
 *
 * @param search words that name, phrases or description hold
 * @param minimumAge of a limit of at least this age
 * @param maximumAge of a limit of at most this age
 * @param opens not before this time, on the same day as the others
 * @param closes not after this time
 * @param postcode served by the body, or, with {@code metres}, the middle of a circle
 * @param metres from the postcode to a location
 * @param since changed at this moment or later
 */
public record ListedWish(
        @Nullable String search,
        @Nullable UUID taxonomy,
        @Nullable UUID term,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable DayOfWeek day,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable String postcode,
        @Nullable Integer metres,
        @Nullable Instant since) {

    /** Everything. */
    public static final ListedWish ALL =
            new ListedWish(null, null, null, null, null, null, null, null, null, null, null);
}
