package org.partnershipportal.membership;

import org.partnershipportal.common.BusinessException;

/** The sign-in service did not do what was asked. Nothing was changed here; the same wish may be made again. */
public class SignInServiceUnreachable extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SignInServiceUnreachable() {
        super("error.SignInServiceUnreachable");
    }
}
