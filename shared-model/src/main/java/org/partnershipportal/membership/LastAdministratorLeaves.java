package org.partnershipportal.membership;

import org.partnershipportal.common.BusinessException;

/** A body keeps at least one administrator. */
public class LastAdministratorLeaves extends BusinessException {
    private static final long serialVersionUID = 1L;

    public LastAdministratorLeaves() {
        super("error.LastAdministratorLeaves");
    }
}
