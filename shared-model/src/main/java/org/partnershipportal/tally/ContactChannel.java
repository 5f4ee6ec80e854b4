package org.partnershipportal.tally;

/** By which way somebody made contact. */
public enum ContactChannel {
    PHONE,
    VISIT,
    EMAIL,
    LETTER
}
