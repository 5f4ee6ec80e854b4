package org.partnershipportal.returns;

/** How a month stands for a body. */
public enum ReturnStanding {
    /** The body kept no version of the standard on its first day, or was not there. */
    NOT_ASKED,
    NOT_OVER,
    /** Nothing was handed in, and the day by which it should be has not passed. */
    DUE,
    /** Nothing was handed in by the day. */
    MISSING,
    SUBMITTED,
    /** Handed in and published, or so long ago that others count on it. */
    LOCKED;

    public boolean isHandedIn() {
        return this == SUBMITTED || this == LOCKED;
    }

    /** Whether it can be filled in. */
    public boolean isOpen() {
        return this == DUE || this == MISSING;
    }
}
