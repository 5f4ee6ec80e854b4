package org.partnershipportal.location;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A location as lists name it.
 *
 * @param kind ONE_STOP_SHOP, LIBRARY, KIOSK …
 * @param bodySlug of the body that runs it; once that has closed, of who follows it there
 * @param latitude in degrees (WGS 84), as {@code longitude}; null when not known
 */
public record LocationRow(
        UUID id,
        String slug,
        String name,
        String kind,
        String bodySlug,
        String bodyName,
        String address,
        @Nullable String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
