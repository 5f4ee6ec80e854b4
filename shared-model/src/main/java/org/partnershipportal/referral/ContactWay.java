package org.partnershipportal.referral;

/** How somebody wants to be reached about an enquiry. */
public enum ContactWay {
    EMAIL,
    TEXT,
    PHONE,
    POST,
    /** Not at all: the trail alone tells. */
    NONE
}
