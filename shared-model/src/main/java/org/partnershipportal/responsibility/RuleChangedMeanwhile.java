package org.partnershipportal.responsibility;

import org.partnershipportal.common.BusinessException;

/** The rule is no longer as it was when the change was proposed. */
public class RuleChangedMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;

    RuleChangedMeanwhile() {
        super("error.RuleChangedMeanwhile");
    }
}
