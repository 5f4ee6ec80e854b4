package org.partnershipportal.format;

/** How far a request for another format is. */
public enum FormatStatus {
    ASKED,
    UNDER_WAY,
    DONE,
    REFUSED;

    public boolean isOpen() {
        return this == ASKED || this == UNDER_WAY;
    }
}
