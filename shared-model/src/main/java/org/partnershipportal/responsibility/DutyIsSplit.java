package org.partnershipportal.responsibility;

import org.partnershipportal.common.BusinessException;

/** Several bodies do parts of the service there, or none does: somebody has to say which part is meant. */
public class DutyIsSplit extends BusinessException {
    private static final long serialVersionUID = 1L;

    DutyIsSplit(String service) {
        super("error.DutyIsSplit", service);
    }
}
