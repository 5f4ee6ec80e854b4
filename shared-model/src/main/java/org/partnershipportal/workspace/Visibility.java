package org.partnershipportal.workspace;

/** Who reads a note. */
public enum Visibility {
    /** The own body alone. */
    INTERNAL,
    /** The bodies that work on the part. */
    SHARED,
    /** The resident, on the trail; and those bodies. Only the accountable body writes so. */
    RESIDENT
}
