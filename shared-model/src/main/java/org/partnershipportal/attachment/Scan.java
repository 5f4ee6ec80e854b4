package org.partnershipportal.attachment;

/** What the scanner says of a file. */
public enum Scan {
    /** There is no scanner. */
    NONE,
    /** The scanner could not be asked yet: the file is not given out. */
    WAITING,
    CLEAN,
    /** Its content is gone. */
    INFECTED,
    /** The scanner was asked often and could not look at it: the file is not given out. */
    UNSCANNABLE;

    /** Whether the file may be downloaded. */
    public boolean isGivenOut() {
        return this == NONE || this == CLEAN;
    }
}
