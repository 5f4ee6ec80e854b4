package org.partnershipportal.performance;

/** What can be said of a promise for a time. */
public enum Standing {
    KEPT,
    MISSED,
    /** There was no case. */
    NONE,
    /** There were fewer than five cases in a month: nobody is told how they went. */
    FEW,
    /** No figure is there. */
    MISSING
}
