package org.partnershipportal.place;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place and the council area it lies in.
 *
 * @param id null where only the area is known (a council chosen among candidates)
 * @param name as shown, for instance {@code CM7 9HB} or {@code Witham}
 * @param kind of the place, for instance {@code POSTCODE}
 * @param areaId the smallest area it is known to lie in
 * @param areaName for instance {@code Braintree}
 * @param areaCode its GSS code
 * @param areaKind DISTRICT, UNITARY …
 * @param countyName the county that contains it; null in a unitary area
 */
public record PlaceRow(
        @Nullable UUID id,
        String name,
        String kind,
        UUID areaId,
        String areaName,
        String areaCode,
        String areaKind,
        @Nullable String countyName) {}
