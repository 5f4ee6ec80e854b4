package org.partnershipportal.referral;

import java.util.Set;

/**
 * One line of the table of moves: whoever is in one of these positions may make the move in these states, and this comes
 * of it.
 *
 * @param desk how the part stands with the partnership desk before
 * @param count which hand-backs it needs to have, and what becomes of their count
 * @param deskThen what becomes of it at the desk
 * @param needs what the form has to say
 * @param accountable who is accountable afterwards
 * @param liesWith with whom it lies afterwards
 * @param clock what becomes of the promise clock
 */
record Transition(
        Move move,
        Set<Position> by,
        Set<PartStatus> from,
        Set<Desk> desk,
        Count count,
        PartStatus to,
        DeskThen deskThen,
        Set<Need> needs,
        Party accountable,
        Party liesWith,
        PromiseClock clock) {

    boolean isAllowed(PartState state, Set<Position> positions) {
        return from.contains(state.status())
                && desk.contains(state.desk())
                && count.fits(state.handbacks())
                && by.stream().anyMatch(positions::contains);
    }

    /** In which position somebody is to a part. */
    enum Position {
        /** Accountable, and has not offered it to another. */
        ACCOUNTABLE,
        /** Accountable, and has offered it to another. */
        SENDER,
        /** It is offered to this body. */
        RECEIVER,
        /** Named by the directory: makes safe what is dangerous while the desk decides. */
        ACTING,
        /** A named person of no party, for what lies at the desk. */
        DECIDER,
        /** The shared desk that took it for the accountable body and acts for that one; nobody else was asked. */
        SHARED_DESK
    }

    /** How a part stands with the partnership desk. */
    enum Desk {
        FREE,
        AT_DESK,
        /** The desk has decided that it is the accountable body's. */
        DECIDED_HERE,
        /** The desk has decided that it is another body's. */
        DECIDED_ELSEWHERE
    }

    /** What becomes of a part at the desk. */
    enum DeskThen {
        STAYS,
        FREE,
        AT_DESK,
        DECIDED
    }

    /** Hand-backs, and what becomes of their count. */
    enum Count {
        KEPT,
        FIRST,
        SECOND,
        ANEW;

        boolean fits(int handbacks) {
            return switch (this) {
                case FIRST -> handbacks == 0;
                case SECOND -> handbacks == 1;
                case KEPT, ANEW -> true;
            };
        }

        int after(int handbacks) {
            return switch (this) {
                case FIRST, SECOND -> handbacks + 1;
                case ANEW -> 0;
                case KEPT -> handbacks;
            };
        }
    }

    /** Which body. */
    enum Party {
        /** The same as before. */
        STAYS,
        /** The body with which it lies. */
        HOLDER,
        /** The body that is accountable. */
        ACCOUNTABLE,
        /** The body that the move names: the receiver of an offer, or whom the directory names while the desk decides. */
        OTHER
    }

    /** What a form has to say. */
    enum Need {
        BODY,
        REASON,
        OUTCOME,
        PLACE_OR_SERVICE,
        WHY
    }

    /** What becomes of the promise clock. */
    enum PromiseClock {
        RUNS,
        PAUSES,
        STOPS
    }
}
