package org.partnershipportal.schedule;

/** How often a line comes round: by weeks, or by the first, second … weekday of a month. */
public enum Frequency {
    WEEKLY,
    MONTHLY
}
