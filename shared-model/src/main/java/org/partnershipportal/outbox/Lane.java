package org.partnershipportal.outbox;

/** What leaves by itself, so that what is slow on one lane holds nothing up on the other. */
public enum Lane {
    /** Mails and text messages. */
    PEOPLE,
    /** What is posted to systems of bodies. */
    SYSTEMS;

    /** What the recipient of a message for a system begins with. */
    static final String SYSTEM = "hook:";
}
