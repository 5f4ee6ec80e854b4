package org.partnershipportal.councillor;

/** How a resident gave a councillor authority. */
public enum Given {
    WRITING,
    SPOKEN,
    /** On a form, at a surgery. */
    FORM
}
