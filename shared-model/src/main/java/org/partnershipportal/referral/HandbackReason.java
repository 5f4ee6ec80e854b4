package org.partnershipportal.referral;

/** Why a part is not the receiver's. Lack of capacity and missing information are no reasons (product.md). */
public enum HandbackReason {
    NOT_OUR_SERVICE,
    NOT_OUR_AREA,
    OTHER_OWNER,
    CONTRACTED_OUT
}
