package org.partnershipportal.attachment;

/** What became of a file that somebody added. */
public enum Added {
    ADDED,
    /** It is kept, and given out once the scanner has looked at it. */
    WAITS,
    /** The own body has added the same one before. */
    THERE_ALREADY,
    /** It was not kept. */
    INFECTED
}
