package org.partnershipportal.returns;

/** Why there is no number: it is not known, and never nought. */
public enum Gap {
    /** Nobody can reach the body this way. */
    NO_CHANNEL,
    /** What counts it cannot do so. */
    NOT_COUNTED,
    /** It comes as a correction. */
    LATER
}
