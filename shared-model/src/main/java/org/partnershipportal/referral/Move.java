package org.partnershipportal.referral;

/** What can be done with a part. When, by whom, and what comes of it stands in the table of {@link Transitions}. */
public enum Move {
    /** Ask another body to take the part on. */
    OFFER,
    /** Take back an offer that has not been answered. */
    RECALL,
    /** Take the part on: accountable from now. */
    ACCEPT,
    /** Not ours: the sender finds the right body. The second time the partnership desk does. */
    HAND_BACK,
    /** Begin to deal with it. */
    START,
    /** Stop the clock until somebody else has done something. */
    WAIT,
    /** Go on after a wait. */
    RESUME,
    /** Finished, with an outcome. */
    COMPLETE,
    /** Put its place or service right; hand-backs are counted anew. */
    CORRECT,
    /** Closed, because it is wished or needed no more. */
    WITHDRAW,
    /** Closed, because it should never have been recorded. */
    ERROR,
    /** The partnership desk says for whom the part is. */
    DECIDE,
    /** The same, for a body that has handed it back. */
    OVERRULE
}
