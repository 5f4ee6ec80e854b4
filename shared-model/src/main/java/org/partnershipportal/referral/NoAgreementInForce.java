package org.partnershipportal.referral;

import org.partnershipportal.common.BusinessException;

/** No signed agreement with the body is in force today: without one no personal data travels. */
public class NoAgreementInForce extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoAgreementInForce(String body) {
        super("error.NoAgreementInForce", body);
    }
}
