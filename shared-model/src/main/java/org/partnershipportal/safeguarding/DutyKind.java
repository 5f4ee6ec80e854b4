package org.partnershipportal.safeguarding;

/** For what a duty team is there. DANGER: buildings, roads, trees, floods that may hurt somebody. */
public enum DutyKind {
    CHILDREN,
    ADULTS,
    DANGER
}
