package org.partnershipportal.standard;

/** How far a version of the standard has come. When one ends, the day of the next says: nobody writes that. */
public enum VersionStatus {
    DRAFT,
    /** Put before a second person, for a day. */
    PROPOSED,
    PUBLISHED
}
