package org.partnershipportal.referral;

import org.partnershipportal.common.BusinessException;

/** The partnership desk has decided that the part goes to this body and to no other. */
public class DeskDecidedOtherwise extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DeskDecidedOtherwise(String body) {
        super("error.DeskDecidedOtherwise", body);
    }
}
