package org.partnershipportal.tally;

import java.util.Set;

/** What became of a contact. */
public enum ContactKind {
    ANSWERED,
    SIGNPOSTED,
    REFERRED,
    /** Only asked how far something is. */
    CHASER,
    /** Came to a body that has nothing to do with it. */
    WRONG_DOOR;

    private static final Set<ContactKind> RESOLVED = Set.of(ANSWERED, SIGNPOSTED);
    private static final Set<ContactKind> AVOIDABLE = Set.of(CHASER, WRONG_DOOR);

    /** Whether the person needs no further contact for it. */
    public boolean isResolvedAtOnce() {
        return RESOLVED.contains(this);
    }

    /** Whether it would not have been, had all gone well before. */
    public boolean isAvoidable() {
        return AVOIDABLE.contains(this);
    }
}
