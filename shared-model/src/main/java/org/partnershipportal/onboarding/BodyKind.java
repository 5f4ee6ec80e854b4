package org.partnershipportal.onboarding;

/** What a body is. All but OTHER are also capacities in which a body serves an area. */
public enum BodyKind {
    COUNTY,
    DISTRICT,
    UNITARY,
    POLICE,
    FIRE,
    NHS,
    HOUSING,
    VOLUNTARY,
    PARISH,
    NATIONAL,
    WATER,
    OTHER;

    /** Whether a body can serve an area as such. */
    public boolean isCapacity() {
        return this != OTHER;
    }
}
