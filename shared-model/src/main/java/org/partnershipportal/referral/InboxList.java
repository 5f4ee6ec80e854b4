package org.partnershipportal.referral;

/** The lists of an inbox. */
public enum InboxList {
    /** Lies with us and is open: what needs doing now. */
    NOW,
    /** Offered to others by us, and not answered. */
    OFFERED,
    /** Passed on by us, accepted there and still open. */
    PASSED_ON,
    /** Taken down by a shared desk for the bodies that it serves, and open; no list of any other body. */
    TAKEN,
    /** Closed, wherever it ended. */
    CLOSED,
    /** All that is in the other lists: where a search looks. */
    EVERY
}
