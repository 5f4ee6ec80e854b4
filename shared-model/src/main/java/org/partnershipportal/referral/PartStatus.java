package org.partnershipportal.referral;

/** Where a part stands (product.md, section 2). */
public enum PartStatus {
    DRAFT,
    OFFERED,
    RECEIVED,
    ACCEPTED,
    IN_PROGRESS,
    WAITING,
    COMPLETED,
    HANDED_BACK,
    WITHDRAWN,
    RECORDED_IN_ERROR;

    /** Nothing moves any more. */
    public boolean isClosed() {
        return this == COMPLETED || this == WITHDRAWN || this == RECORDED_IN_ERROR;
    }
}
