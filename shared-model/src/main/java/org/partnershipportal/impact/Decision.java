package org.partnershipportal.impact;

/** What was decided once the effects were known. */
public enum Decision {
    /** As planned: nobody is worse off. */
    GO_ON,
    /** Changed so that fewer are worse off. */
    ADJUST,
    /** Although some are worse off, for a reason that outweighs it. */
    GO_ON_ALL_THE_SAME,
    STOP
}
