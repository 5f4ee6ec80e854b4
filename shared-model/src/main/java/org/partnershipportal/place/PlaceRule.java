package org.partnershipportal.place;

/** Which place decides who is responsible for a service. */
public enum PlaceRule {
    /** Where the pothole is, not where the person lives who saw it. */
    WHERE_THE_THING_IS,
    WHERE_YOU_LIVE,
    WHERE_YOU_ARE,
    /** The council that gave the licence or permit. */
    WHO_ISSUED,
    /** Any council may be asked, and none may send the person away: a homeless person chooses the housing authority. */
    YOUR_CHOICE,
    /** One body does it everywhere. */
    ANY
}
