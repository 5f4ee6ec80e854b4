package org.partnershipportal.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part as one of its parties sees it.
 *
 * @param id of the part
 * @param version to be sent back with a move
 * @param accountable name of the one body that is accountable
 * @param holder name of the body with which it lies
 * @param content the own copy of what the resident wrote; empty for a body that had none
 * @param moves what the own body may do now
 * @param waitsFor the code of what it waits for; null when it does not
 * @param desk null for a part with which the partnership desk has nothing to do
 * @param handedBack the names of the bodies that are not asked again
 * @param due by whose end somebody does something: as promised, or the end of a wait, or the desk's decision
 * @param overdue whether it is open past its due day
 */
public record CaseView(
        UUID id,
        String reference,
        int version,
        String service,
        UUID serviceId,
        @Nullable UUID placeId,
        @Nullable String place,
        PartStatus status,
        String accountable,
        String holder,
        Instant firstContact,
        LocalDate due,
        boolean overdue,
        @Nullable Outcome outcome,
        @Nullable String outcomeText,
        Optional<CaseContent> content,
        List<Leg> legs,
        List<HistoryRow> history,
        List<Move> moves,
        @Nullable String waitsFor,
        @Nullable Desk desk,
        List<String> handedBack) {

    /**
     * The partnership desk.
     *
     * @param acting the body that makes safe what is dangerous until it is decided
     * @param due the day by whose end it is decided
     * @param escalated whether it was not, and the escalation person has been told
     * @param body for which it is decided; null while it is not
     * @param reason of the decision; null while there is none
     */
    public record Desk(
            DeskStatus status,
            String acting,
            LocalDate due,
            boolean escalated,
            @Nullable String body,
            @Nullable String reason) {}

    /** One offer on the part's way. suggested: the body that a hand-back named; null for none. */
    public record Leg(
            String from,
            String to,
            ReferralStatus status,
            Instant offered,
            @Nullable HandbackReason reason,
            @Nullable String suggested) {}

    /**
     * One move that was made.
     *
     * @param to the receiver of an offer, or the body for which the desk decided; null for other moves
     * @param reason a code, or the words of the desk; null for moves that need none
     * @param suggested whose it is, as a hand-back says; null for not known
     */
    public record HistoryRow(
            Instant at,
            String body,
            Move move,
            @Nullable String to,
            @Nullable String reason,
            @Nullable String suggested) {}
}
