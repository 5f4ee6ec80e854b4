package org.partnershipportal.linkcheck;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of the directory, and what came of asking it.
 *
 * @param kind of its entry: BODY, CONTACT, LOCATION or OFFER
 * @param bodyName of the body that keeps it
 * @param outcome null while it was never asked
 * @param status the last HTTP status; null when nothing answered
 * @param leadsTo where redirects ended; null for none
 * @param wellAt when it last answered; null for never
 * @param brokenSince null while it is not broken
 * @param due whether it is to be asked now
 */
public record LinkRow(
        String kind,
        UUID subject,
        String name,
        String bodySlug,
        String bodyName,
        String url,
        @Nullable LinkOutcome outcome,
        @Nullable Integer status,
        @Nullable String leadsTo,
        @Nullable Instant checkedAt,
        @Nullable Instant wellAt,
        @Nullable Instant brokenSince,
        boolean due) {
    public boolean isBroken() {
        return brokenSince != null;
    }
}
