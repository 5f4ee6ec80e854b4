package org.partnershipportal.asked;

/** How far a question was understood. */
public enum Understood {
    SURE,
    /** Nothing more than a guess. */
    UNSURE,
    /** No service came near. */
    NOTHING
}
