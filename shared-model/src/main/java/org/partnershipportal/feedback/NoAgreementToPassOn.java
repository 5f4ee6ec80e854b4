package org.partnershipportal.feedback;

import org.partnershipportal.common.BusinessException;

/** Who gave it, and said who he or she is, has not agreed that another body gets it. */
public class NoAgreementToPassOn extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoAgreementToPassOn() {
        super("error.feedback.not-agreed");
    }
}
