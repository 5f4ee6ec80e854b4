package org.partnershipportal.referral;

import static org.partnershipportal.referral.PartStatus.ACCEPTED;
import static org.partnershipportal.referral.PartStatus.COMPLETED;
import static org.partnershipportal.referral.PartStatus.HANDED_BACK;
import static org.partnershipportal.referral.PartStatus.OFFERED;
import static org.partnershipportal.referral.PartStatus.RECEIVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The table of moves: which step is allowed in which state, to whom, and what comes of it. The code runs it. */
public enum Move {
    /** Offer the part to another body; the sender stays accountable until that body accepts. */
    OFFER(Mover.ACCOUNTABLE, OFFERED, RECEIVED, ACCEPTED, HANDED_BACK),
    /** Take back an offer that has not been answered. */
    RECALL(Mover.SENDER, RECEIVED, OFFERED),
    /** Take the part on: accountable from now. */
    ACCEPT(Mover.RECEIVER, ACCEPTED, OFFERED),
    /** Not ours: the sender finds the right body. */
    HAND_BACK(Mover.RECEIVER, HANDED_BACK, OFFERED),
    /** Finished, with an outcome. */
    COMPLETE(Mover.ACCOUNTABLE, COMPLETED, RECEIVED, ACCEPTED, HANDED_BACK);

    private final Mover mover;
    private final PartStatus to;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody else holds
    private final Set<PartStatus> from;

    Move(Mover mover, PartStatus to, PartStatus... from) {
        this.mover = mover;
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** The state that follows. */
    public PartStatus to() {
        return to;
    }

    /** Whether a body in this position may make the move in this state. */
    public boolean isAllowed(PartStatus status, Set<Mover> positions) {
        return from.contains(status) && positions.contains(mover);
    }

    /** In which position to a part a body is that moves it. */
    public enum Mover {
        /** Accountable, and the part lies with it. */
        ACCOUNTABLE,
        /** Accountable, and has offered the part to another. */
        SENDER,
        /** The part is offered to it. */
        RECEIVER
    }
}
