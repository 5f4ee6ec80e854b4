package org.partnershipportal.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BaseEntity;
import org.partnershipportal.common.UuidOrNullConverter;
import org.partnershipportal.referral.Move.Mover;

/**
 * One matter of an enquiry: which service, where, who is accountable, with whom it lies. Routing facts only; what the
 * resident wrote stands in each body's own copy. Exactly one body is accountable at any moment.
 */
@Entity
@Table(name = "enquiry_part")
class EnquiryPart extends BaseEntity {
    @Column(name = "enquiry_id")
    private UUID enquiryId;

    @Column(name = "taken_by_id")
    private UUID takenById;

    @Column(name = "number")
    private int number = 1;

    @Column(name = "service_id")
    private UUID serviceId;

    @Convert(converter = UuidOrNullConverter.class)
    @Column(name = "place_id")
    private @Nullable UUID placeId;

    @Column(name = "place_text")
    private @Nullable String placeText;

    @Column(name = "accountable_id")
    private UUID accountableId;

    @Column(name = "holder_id")
    private UUID holderId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PartStatus status = PartStatus.RECEIVED;

    @Column(name = "first_contact_at")
    private Instant firstContactAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "promise_days")
    private int promiseDays;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "outcome_text")
    private @Nullable String outcomeText;

    @SuppressWarnings("NullAway.Init")
    protected EnquiryPart() {}

    EnquiryPart(NewPart fresh) {
        setId(fresh.id());
        enquiryId = fresh.enquiry();
        takenById = fresh.accountable();
        serviceId = fresh.service();
        placeId = fresh.place();
        placeText = fresh.placeText();
        accountableId = fresh.accountable();
        holderId = fresh.accountable();
        firstContactAt = fresh.firstContact();
        dueOn = fresh.due();
        promiseDays = fresh.promiseDays();
    }

    /** What this body may do now. */
    List<Move> movesOf(UUID body) {
        Set<Mover> positions = positionsOf(body);
        return Arrays.stream(Move.values())
                .filter(move -> move.isAllowed(status, positions))
                .toList();
    }

    void offerTo(UUID receiver) {
        holderId = receiver;
        status = Move.OFFER.to();
    }

    void recall() {
        holderId = accountableId;
        status = Move.RECALL.to();
    }

    void accept() {
        accountableId = holderId;
        status = Move.ACCEPT.to();
    }

    void handBack() {
        holderId = accountableId;
        status = Move.HAND_BACK.to();
    }

    void complete(Outcome how, @Nullable String text, Instant when) {
        outcome = how;
        outcomeText = text;
        closedAt = when;
        status = Move.COMPLETE.to();
    }

    private Set<Mover> positionsOf(UUID body) {
        Set<Mover> positions = EnumSet.noneOf(Mover.class);
        boolean accountable = accountableId.equals(body);
        boolean holds = holderId.equals(body);
        if (accountable) {
            positions.add(holds ? Mover.ACCOUNTABLE : Mover.SENDER);
        } else if (holds) {
            positions.add(Mover.RECEIVER);
        }
        return positions;
    }

    UUID getEnquiryId() {
        return enquiryId;
    }

    UUID getTakenById() {
        return takenById;
    }

    UUID getServiceId() {
        return serviceId;
    }

    @Nullable
    UUID getPlaceId() {
        return placeId;
    }

    @Nullable
    String getPlaceText() {
        return placeText;
    }

    UUID getAccountableId() {
        return accountableId;
    }

    UUID getHolderId() {
        return holderId;
    }

    PartStatus getStatus() {
        return status;
    }

    Instant getFirstContactAt() {
        return firstContactAt;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    @Nullable
    Outcome getOutcome() {
        return outcome;
    }

    @Nullable
    String getOutcomeText() {
        return outcomeText;
    }
}
