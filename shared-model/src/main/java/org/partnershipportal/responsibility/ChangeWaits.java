package org.partnershipportal.responsibility;

import org.partnershipportal.common.BusinessException;

/** A change of this rule waits for a second person already. */
public class ChangeWaits extends BusinessException {
    private static final long serialVersionUID = 1L;

    ChangeWaits() {
        super("error.ChangeWaits");
    }
}
