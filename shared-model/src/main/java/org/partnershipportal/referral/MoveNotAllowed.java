package org.partnershipportal.referral;

import org.partnershipportal.common.BusinessException;

/** The part's state, or the body's position to it, does not allow the move. */
public class MoveNotAllowed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public MoveNotAllowed(Move move, PartStatus status) {
        super("error.MoveNotAllowed", move.name(), status.name());
    }
}
