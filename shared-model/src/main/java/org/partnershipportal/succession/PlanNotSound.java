package org.partnershipportal.succession;

import org.partnershipportal.common.BusinessException;

/** The plan cannot be published as it is: a successor that is closed, a circle, an area without successor … */
public class PlanNotSound extends BusinessException {
    private static final long serialVersionUID = 1L;

    PlanNotSound(PlanProblem first) {
        super("error.plan." + first.what(), first.names().toArray());
    }
}
