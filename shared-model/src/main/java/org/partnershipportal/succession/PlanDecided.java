package org.partnershipportal.succession;

import org.partnershipportal.common.BusinessException;

/** The plan is not, or no longer, in the state that this needs. */
public class PlanDecided extends BusinessException {
    private static final long serialVersionUID = 1L;

    PlanDecided() {
        super("error.PlanDecided");
    }
}
