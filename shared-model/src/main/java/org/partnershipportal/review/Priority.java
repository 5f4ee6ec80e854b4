package org.partnershipportal.review;

/** How much a recommendation presses. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
