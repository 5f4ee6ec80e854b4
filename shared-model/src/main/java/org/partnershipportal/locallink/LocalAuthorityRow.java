package org.partnershipportal.locallink;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A council as local links name it.
 *
 * @param areaId the area that it serves as a council
 * @param tier COUNTY, DISTRICT or UNITARY
 * @param follows the council that was asked for and has closed; null when it is itself the one that was asked for
 */
public record LocalAuthorityRow(
        UUID id,
        UUID areaId,
        String slug,
        String name,
        String tier,
        String gss,
        @Nullable String snac,
        @Nullable String website,
        @Nullable Closed follows) {

    /** The same as one that follows a closed council. */
    LocalAuthorityRow following(Closed council) {
        return new LocalAuthorityRow(id, areaId, slug, name, tier, gss, snac, website, council);
    }

    /** A council that has closed; areaId is what it served last. */
    public record Closed(UUID id, UUID areaId, String slug, String name, LocalDate lastDay) {}
}
