package org.partnershipportal.standard;

/** The way of contact for which something is promised, in the order in which a standard is read. */
public enum PromiseChannel {
    /** Whichever way it comes. */
    ALL,
    PHONE,
    VOICEMAIL,
    TEXT_MESSAGE,
    VISIT,
    LETTER,
    EMAIL,
    /** The website and the forms on it. */
    WEB,
    SOCIAL_MEDIA,
    /** What one body passes to another. */
    REFERRAL,
    COMPLAINT,
    INFORMATION_REQUEST
}
