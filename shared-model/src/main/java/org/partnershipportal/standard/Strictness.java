package org.partnershipportal.standard;

/** How a body's own promise stands to that of the standard. */
public enum Strictness {
    STRICTER,
    THE_SAME,
    LAXER_TARGET,
    LAXER_SHARE,
    /** An amount where the standard has none, or none where it has one. */
    OTHER_KIND;

    /** Whether a body may promise so. */
    public boolean isStricter() {
        return this == STRICTER;
    }
}
