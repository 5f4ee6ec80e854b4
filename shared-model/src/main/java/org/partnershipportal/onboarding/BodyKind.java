package org.partnershipportal.onboarding;

/** What a body is. All but the last two are also capacities in which a body serves an area. */
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
    /** A contact centre or one-stop shop that several bodies share; it serves bodies and no area. */
    SHARED_DESK,
    OTHER;

    /** Whether a body can serve an area as such. */
    public boolean isCapacity() {
        return this != OTHER && this != SHARED_DESK;
    }
}
