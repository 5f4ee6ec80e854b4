package org.partnershipportal.referral;

import java.util.Arrays;
import java.util.List;

/** Why a part waits, or is closed without an outcome. The reasons of a hand-back are {@link HandbackReason}. */
public enum MoveReason {
    FOR_RESIDENT(Move.WAIT),
    FOR_INFORMATION(Move.WAIT),
    FOR_THIRD_PARTY(Move.WAIT),
    RESIDENT_WISHES(Move.WITHDRAW),
    NO_LONGER_NEEDED(Move.WITHDRAW),
    KEYED_TWICE(Move.ERROR),
    NO_ENQUIRY(Move.ERROR),
    TRIED_OUT(Move.ERROR);

    private final Move move;

    MoveReason(Move move) {
        this.move = move;
    }

    /** The codes among which a move chooses; none for a move that needs no reason. */
    public static List<String> codes(Move move) {
        if (move == Move.HAND_BACK) {
            return Arrays.stream(HandbackReason.values()).map(Enum::name).toList();
        }
        return Arrays.stream(values())
                .filter(reason -> reason.move == move)
                .map(Enum::name)
                .toList();
    }
}
