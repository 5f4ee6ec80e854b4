package org.partnershipportal.referral;

/** One choice of a filter of the inbox: what the address says, and what a person reads. */
public record InboxChoice(Kind kind, String value, String name) {
    /** By what is filtered. */
    public enum Kind {
        SERVICE,
        MEMBER,
        BODY
    }
}
