package org.partnershipportal.locallink;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A council as local links name it.
 *
 * @param areaId the area that it serves as a council
 * @param tier COUNTY, DISTRICT or UNITARY
 */
public record LocalAuthorityRow(
        UUID id,
        UUID areaId,
        String slug,
        String name,
        String tier,
        String gss,
        @Nullable String snac,
        @Nullable String website) {}
