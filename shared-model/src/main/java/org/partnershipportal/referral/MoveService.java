package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Moves parts from body to body. Each move is one transaction. */
@Dependent
@Transactional
public class MoveService {
    private final Moves moves;
    private final CurrentUser user;

    @Inject
    public MoveService(Moves moves, CurrentUser user) {
        this.moves = moves;
        this.user = user;
    }

    /**
     * Makes a move, if the version seen is still the part's.
     *
     * @return the part's new version
     * @throws NotFoundException when the own body is no party to such a part, and the person no decider on it
     * @throws StaleVersionException when the part has moved since
     * @throws MoveNotAllowed when its state or the own position does not allow the move
     * @throws InvalidInputException when the form lacks what the move needs
     */
    @Permits(Permission.WORK_ON_CASES)
    public int move(String reference, MoveForm form) {
        return moves.make(
                reference, form, user.tenant().orElseThrow(), user.subject().orElseThrow());
    }
}
