package org.partnershipportal.membership;

import org.partnershipportal.common.BusinessException;

/** The person holds this role in the body already. */
public class MemberExists extends BusinessException {
    private static final long serialVersionUID = 1L;

    public MemberExists(String email) {
        super("error.MemberExists", email);
    }
}
