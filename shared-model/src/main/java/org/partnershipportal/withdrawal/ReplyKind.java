package org.partnershipportal.withdrawal;

/** What a resident replies. */
public enum ReplyKind {
    /** Something to know, for the body that is accountable. */
    MESSAGE,
    /** It is needed no more. What is a danger to others goes on without who reported it. */
    CLOSE,
    /** It goes on, without name and contact. */
    FORGET
}
