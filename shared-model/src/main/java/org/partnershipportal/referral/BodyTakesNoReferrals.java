package org.partnershipportal.referral;

import org.partnershipportal.common.BusinessException;

/** The body has no live inbox in the portal: a resident is sign-posted to it instead. */
public class BodyTakesNoReferrals extends BusinessException {
    private static final long serialVersionUID = 1L;

    public BodyTakesNoReferrals(String body) {
        super("error.BodyTakesNoReferrals", body);
    }
}
