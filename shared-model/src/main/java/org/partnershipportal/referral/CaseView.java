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
 * @param version to be sent back with a move
 * @param accountable name of the one body that is accountable
 * @param holder name of the body with which it lies
 * @param content the own copy of what the resident wrote; empty for a body that had none
 * @param moves what the own body may do now
 * @param overdue whether it is open past its due day
 */
public record CaseView(
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
        List<Move> moves) {

    /** One offer on the part's way. suggested: the body that a hand-back named; null for none. */
    public record Leg(
            String from,
            String to,
            ReferralStatus status,
            Instant offered,
            @Nullable HandbackReason reason,
            @Nullable String suggested) {}

    /** One move that was made. to: the receiver of an offer, null for other moves. */
    public record HistoryRow(
            Instant at,
            String body,
            Move move,
            @Nullable String to,
            @Nullable String reason) {}
}
