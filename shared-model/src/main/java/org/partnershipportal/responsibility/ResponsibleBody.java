package org.partnershipportal.responsibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.BodyRow;

/**
 * A body that is responsible for a part of a service at a place on a day.
 *
 * @param part {@code whole}, or the half of a split duty
 * @param gss of the area that it serves as a council; null for bodies that are no councils
 * @param tenant whether it works in the portal with a live inbox
 * @param areaName the area for which the rule or the body's service stands, for instance {@code Essex}
 * @param authority statute or agreement
 * @param note shown beside the answer; null for none
 * @param override whether a recorded override, and not the rule by tier, names it
 */
public record ResponsibleBody(
        UUID serviceId,
        String part,
        UUID organisationId,
        String slug,
        String name,
        String kind,
        @Nullable String gss,
        @Nullable String website,
        boolean tenant,
        @Nullable String areaName,
        @Nullable String areaKind,
        String authority,
        @Nullable String note,
        boolean override) {

    /** The body alone. */
    public BodyRow row() {
        return new BodyRow(organisationId, slug, name, kind, gss, website, tenant);
    }
}
