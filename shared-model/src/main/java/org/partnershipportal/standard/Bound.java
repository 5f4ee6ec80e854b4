package org.partnershipportal.standard;

/** On which side of a target a promise is kept. */
public enum Bound {
    AT_MOST,
    AT_LEAST
}
