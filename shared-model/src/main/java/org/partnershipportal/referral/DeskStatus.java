package org.partnershipportal.referral;

/** Whether the partnership desk has to do with a part. */
public enum DeskStatus {
    FREE,
    /** It was handed back twice, and the desk decides. */
    AT_DESK,
    /** The desk has decided whose it is. */
    DECIDED
}
