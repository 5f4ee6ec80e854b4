package org.partnershipportal.councillor;

import org.partnershipportal.common.BusinessException;

/** The councillor's term has ended, has not begun, or no ward was recorded. */
public class NoTermInForce extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoTermInForce() {
        super("error.NoTermInForce");
    }
}
