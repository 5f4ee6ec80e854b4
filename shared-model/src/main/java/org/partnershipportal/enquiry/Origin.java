package org.partnershipportal.enquiry;

/** By which way an enquiry came. */
public enum Origin {
    ONLINE,
    PHONE,
    VISIT,
    LETTER,
    EMAIL,
    MACHINE
}
