package org.partnershipportal.check;

/** How a service is tried. */
public enum CheckKind {
    /** Openly: whoever serves knows of it. */
    REALITY_CHECK,
    /** As a resident would, without saying so. */
    MYSTERY_CONTACT
}
