package org.partnershipportal.referral;

/** Which personal data an offer carries. */
public enum Travelling {
    /** None. */
    NOTHING,
    /** What a manager let travel once, and no more: the person has not agreed, or was not asked. */
    DISCLOSED,
    /** All that may travel; where that needs the person's consent, the person gave it. */
    ALL
}
