package org.partnershipportal.worktime;

/** In what a promise is counted. */
public enum PromiseUnit {
    /** Working days that end while the clock runs. The day of first contact is day zero. */
    WORKING_DAYS,
    /** Hours in which the office of the body that has it is open. */
    WORKING_HOURS,
    /** Hours by the clock on the wall, which nothing stops: for danger. */
    HOURS
}
