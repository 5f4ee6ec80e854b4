package org.partnershipportal.referral;

import org.jspecify.annotations.Nullable;

/**
 * A move as somebody wishes to make it.
 *
 * @param version of the part that he or she saw
 * @param to slug of the receiver of an offer; null for other moves
 * @param withPersonalData whether an offer is to carry personal data, as far as an agreement lets it
 * @param reason of a hand-back; null for other moves
 * @param suggested slug of the body that a hand-back suggests; null for "don't know"
 * @param outcome of a completion; null for other moves
 * @param text what the resident is told of the outcome; null for nothing more
 */
public record MoveForm(
        Move move,
        int version,
        @Nullable String to,
        boolean withPersonalData,
        @Nullable HandbackReason reason,
        @Nullable String suggested,
        @Nullable Outcome outcome,
        @Nullable String text) {

    /** An offer to a body. */
    public static MoveForm offer(int version, String to, boolean withPersonalData) {
        return new MoveForm(Move.OFFER, version, to, withPersonalData, null, null, null, null);
    }

    /** An acceptance. */
    public static MoveForm accept(int version) {
        return new MoveForm(Move.ACCEPT, version, null, false, null, null, null, null);
    }

    /** An offer taken back. */
    public static MoveForm recall(int version) {
        return new MoveForm(Move.RECALL, version, null, false, null, null, null, null);
    }

    /** A hand-back; suggested may be null. */
    public static MoveForm handBack(int version, HandbackReason reason, @Nullable String suggested) {
        return new MoveForm(Move.HAND_BACK, version, null, false, reason, suggested, null, null);
    }

    /** A completion; text may be null unless it was not provided. */
    public static MoveForm complete(int version, Outcome outcome, @Nullable String text) {
        return new MoveForm(Move.COMPLETE, version, null, false, null, null, outcome, text);
    }
}
