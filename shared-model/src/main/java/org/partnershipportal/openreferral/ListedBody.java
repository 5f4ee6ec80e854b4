package org.partnershipportal.openreferral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body as open data names it.
 *
 * @param kind COUNTY, DISTRICT, POLICE …
 * @param gss its GSS code as a council; null for other bodies
 */
public record ListedBody(
        UUID id,
        String slug,
        String name,
        String kind,
        @Nullable String website,
        @Nullable String gss) {}
