package org.partnershipportal.referral;

import org.jspecify.annotations.Nullable;

/**
 * A move as somebody wishes to make it. What the move does not need may be null.
 *
 * @param version of the part that he or she saw
 * @param to slug of the receiver of an offer, or of the body for which the desk decides
 * @param travelling which personal data an offer carries; for other moves none
 * @param reason one of {@link MoveReason#codes}
 * @param suggested slug of the body that a hand-back suggests; null for "don't know"
 * @param outcome of a completion
 * @param text what the resident is told of the outcome, or why the desk decides so
 * @param service slug of the right service, for a correction; null when it was right
 * @param place the right place as typed, for a correction; null when it was right
 */
public record MoveForm(
        Move move,
        int version,
        @Nullable String to,
        Travelling travelling,
        @Nullable String reason,
        @Nullable String suggested,
        @Nullable Outcome outcome,
        @Nullable String text,
        @Nullable String service,
        @Nullable String place) {

    /** A move that needs nothing more. */
    public static MoveForm of(Move move, int version) {
        return because(move, version, null);
    }

    /** A move with a reason. */
    public static MoveForm because(Move move, int version, @Nullable String reason) {
        return new MoveForm(move, version, null, Travelling.NOTHING, reason, null, null, null, null, null);
    }

    /** An offer to a body. */
    public static MoveForm offer(int version, @Nullable String to, boolean withPersonalData) {
        return offer(version, to, withPersonalData ? Travelling.ALL : Travelling.NOTHING);
    }

    /** An offer to a body. */
    public static MoveForm offer(int version, @Nullable String to, Travelling travelling) {
        return new MoveForm(Move.OFFER, version, to, travelling, null, null, null, null, null, null);
    }

    /** An acceptance. */
    public static MoveForm accept(int version) {
        return of(Move.ACCEPT, version);
    }

    /** An offer taken back. */
    public static MoveForm recall(int version) {
        return of(Move.RECALL, version);
    }

    /** A hand-back; suggested may be null. */
    public static MoveForm handBack(int version, @Nullable String reason, @Nullable String suggested) {
        return new MoveForm(
                Move.HAND_BACK, version, null, Travelling.NOTHING, reason, suggested, null, null, null, null);
    }

    /** A completion; text may be null unless it was not provided. */
    public static MoveForm complete(int version, @Nullable Outcome outcome, @Nullable String text) {
        return new MoveForm(Move.COMPLETE, version, null, Travelling.NOTHING, null, null, outcome, text, null, null);
    }

    /** Another service or place, or both. */
    public static MoveForm correct(int version, @Nullable String service, @Nullable String place) {
        return new MoveForm(Move.CORRECT, version, null, Travelling.NOTHING, null, null, null, null, service, place);
    }

    /** A decision of the partnership desk for a body, and why. */
    public static MoveForm decide(Move move, int version, @Nullable String to, @Nullable String why) {
        return new MoveForm(move, version, to, Travelling.NOTHING, null, null, null, why, null, null);
    }
}
