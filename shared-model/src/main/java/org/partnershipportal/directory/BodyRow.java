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
 * @param answersByLink whether it has none, and answers referrals by one-time links to an address that it has confirmed
 */
public record BodyRow(
        UUID id,
        String slug,
        String name,
        String kind,
        @Nullable String gss,
        @Nullable String website,
        boolean takesReferrals,
        boolean answersByLink) {

    /** A body that answers no referrals by link, or of which it does not matter. */
    public BodyRow(
            UUID id,
            String slug,
            String name,
            String kind,
            @Nullable String gss,
            @Nullable String website,
            boolean takesReferrals) {
        this(id, slug, name, kind, gss, website, takesReferrals, false);
    }

    /** Whether a referral can be offered to it at all. */
    public boolean canBeAsked() {
        return takesReferrals || answersByLink;
    }
}
