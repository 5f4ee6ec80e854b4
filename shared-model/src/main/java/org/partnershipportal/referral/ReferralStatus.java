package org.partnershipportal.referral;

/** What became of an offer. */
public enum ReferralStatus {
    OFFERED,
    ACCEPTED,
    HANDED_BACK,
    WITHDRAWN
}
