package org.partnershipportal.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a list is shown. Null for all.
 *
 * @param service slug
 * @param assigned to whom of the own body
 * @param dueBefore open ones that are late at that moment, or from then on
 * @param from slug of the body that took it in
 * @param to slug of the body with which it lies
 * @param origin how it came, a name of {@code Origin}
 * @param openedByMe whether who asks keyed it
 * @param words each stands in the reference, the own reference, the place or the summary; empty for all
 */
public record InboxFilter(
        @Nullable PartStatus status,
        @Nullable String service,
        Assigned assigned,
        @Nullable Instant dueBefore,
        @Nullable String from,
        @Nullable String to,
        @Nullable String origin,
        boolean openedByMe,
        List<String> words) {
    /** Everything. */
    public static final InboxFilter NONE =
            new InboxFilter(null, null, Assigned.TO_ANYBODY, null, null, null, null, false, List.of());

    /**
     * To whom.
     *
     * @param member id of the membership; null unless it is to one person
     */
    public record Assigned(Kind kind, @Nullable UUID member) {
        /** No matter to whom. */
        public static final Assigned TO_ANYBODY = new Assigned(Kind.ANYBODY, null);

        /** Kinds of assignment. */
        public enum Kind {
            ANYBODY,
            ME,
            NOBODY,
            MEMBER
        }
    }
}
