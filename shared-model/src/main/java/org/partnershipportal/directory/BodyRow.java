package org.partnershipportal.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body as answers and lists name it.
 *
 * @param gss its GSS code as a council; null for other bodies
 * @param kind COUNTY, DISTRICT, UNITARY, POLICE …
 * @param website null when not known
 * @param takesReferrals whether it works in the portal with a live inbox
 */
public record BodyRow(
        UUID id,
        String slug,
        String name,
        String kind,
        @Nullable String gss,
        @Nullable String website,
        boolean takesReferrals) {}
