package org.partnershipportal.upkeep;

/** What an entry of the directory that may be wrong is about. */
public enum WrongAbout {
    SERVICE,
    BODY,
    LOCATION
}
