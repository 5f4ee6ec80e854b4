package org.partnershipportal.standard;

/** Where the figure comes from by which a promise is judged. */
public enum MeasuredBy {
    /** Counted by the portal from what goes through it. */
    PORTAL,
    /** Handed in each month by the body, from its telephone system, reception or post room. */
    RETURN,
    /** Seen by who tries the service as a resident would. */
    CHECK
}
