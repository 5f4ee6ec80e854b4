package org.partnershipportal.standard;

/** In what a target is counted. */
public enum TargetUnit {
    SECONDS,
    MINUTES,
    HOURS,
    /** Without the bank holidays of England and Wales, unless the method says otherwise. */
    WORKING_DAYS,
    CALENDAR_DAYS,
    MONTHS,
    /** How often something happens. */
    TIMES,
    /** Of a hundred; never more. */
    PERCENT,
    /** Of the size of letters. */
    POINTS
}
