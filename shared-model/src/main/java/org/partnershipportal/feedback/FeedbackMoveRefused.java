package org.partnershipportal.feedback;

import org.partnershipportal.common.BusinessException;

/** What was wished cannot be done with it as it stands now. */
public class FeedbackMoveRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    FeedbackMoveRefused() {
        super("error.feedback.not-now");
    }
}
