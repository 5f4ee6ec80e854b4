package org.partnershipportal.membership;

import org.partnershipportal.common.BusinessException;

/** The sign-in service no longer knows the person. Who is invited anew gets a new account, and so a new membership. */
public class AccountIsGone extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AccountIsGone(String name) {
        super("error.AccountIsGone", name);
    }
}
