package org.partnershipportal.safeguarding;

import org.partnershipportal.common.BusinessException;

/** A colleague has confirmed it already. */
public class ConcernAlreadyConfirmed extends BusinessException {
    private static final long serialVersionUID = 1L;

    ConcernAlreadyConfirmed() {
        super("error.ConcernAlreadyConfirmed");
    }
}
