package org.partnershipportal.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BaseEntity;
import org.partnershipportal.common.UuidOrNullConverter;
import org.partnershipportal.standard.FrozenServiceTime;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.WorkingDays;

/**
 * One matter of an enquiry: which service, where, who is accountable, with whom it lies. Routing facts only; what the
 * resident wrote stands in each body's own copy. Exactly one body is accountable at any moment.
 */
@Entity
@Table(name = "enquiry_part")
class EnquiryPart extends BaseEntity {
    /** After so many working days of waiting somebody looks again; the partnership desk has fewer (product.md). */
    private static final int WAIT_DAYS = 5;

    private static final int DESK_DAYS = 1;

    @Column(name = "enquiry_id")
    private UUID enquiryId;

    @Column(name = "taken_by_id")
    private UUID takenById;

    @Convert(converter = UuidOrNullConverter.class)
    @Column(name = "began_with_id")
    private @Nullable UUID beganWithId;

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

    @Column(name = "due_at")
    private Instant dueAt;

    @Convert(converter = UuidOrNullConverter.class)
    @Column(name = "service_time_id")
    private @Nullable UUID serviceTimeId;

    /** As many of the unit. */
    @Column(name = "promise_days")
    private int promiseAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "promise_unit")
    private PromiseUnit promiseUnit = PromiseUnit.WORKING_DAYS;

    @Column(name = "new_date")
    private @Nullable LocalDate newDate;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "outcome_text")
    private @Nullable String outcomeText;

    @Column(name = "handbacks")
    private int handbacks;

    @Enumerated(EnumType.STRING)
    @Column(name = "desk")
    private DeskStatus desk = DeskStatus.FREE;

    @Convert(converter = UuidOrNullConverter.class)
    @Column(name = "decided_id")
    private @Nullable UUID decidedId;

    @Column(name = "wait_reason")
    private @Nullable String waitReason;

    @Column(name = "waiting_since")
    private @Nullable LocalDate waitingSince;

    @Column(name = "look_on")
    private @Nullable LocalDate lookOn;

    @SuppressWarnings("NullAway.Init")
    protected EnquiryPart() {}

    /** @param takenBy the body that has taken the enquiry: that of its first part, or a shared desk */
    EnquiryPart(NewPart fresh, int number, UUID takenBy) {
        setId(fresh.id());
        enquiryId = fresh.enquiry();
        this.number = number;
        takenById = takenBy;
        beganWithId = takenBy.equals(fresh.accountable()) ? null : fresh.accountable();
        serviceId = fresh.service();
        placeId = fresh.place();
        placeText = fresh.placeText();
        accountableId = fresh.accountable();
        holderId = fresh.accountable();
        firstContactAt = fresh.firstContact();
        promise(fresh.time());
        setDue(fresh.time().due());
    }

    PartState state() {
        return new PartState(status, accountableId, holderId, desk == DeskStatus.AT_DESK, decidedId, handbacks);
    }

    /**
     * Makes a step of the table of moves.
     *
     * @param other the body that the move names; null for moves that name none
     * @param reason why it waits; null for other moves
     */
    void make(Transition step, @Nullable UUID other, @Nullable String reason, ZonedDateTime now) {
        PartState next = state().after(step, other);
        status = next.status();
        accountableId = next.accountable();
        holderId = next.holder();
        decidedId = next.decided();
        handbacks = next.handbacks();
        desk = next.atDesk() ? DeskStatus.AT_DESK : decidedId == null ? DeskStatus.FREE : DeskStatus.DECIDED;
        closedAt = status.isClosed() ? now.toInstant() : null;
        setNextLook(reason, now.toLocalDate());
    }

    /** Sets the moment from which it is late, as the promise clock says. */
    final void setDue(Instant due) {
        dueAt = due;
        dueOn = Promised.dayOf(due);
    }

    /** What was promised at the first contact. */
    Promised promised() {
        return new Promised(promiseAmount, promiseUnit);
    }

    /** Whether it is open and the promise is missed; while the clock stands it cannot be, and plain hours never stand. */
    boolean isMissed(Instant now) {
        return !status.isClosed() && !promiseUnit.standsFor(waitReason) && !dueAt.isAfter(now);
    }

    /** Whether it is open past the day or moment by which somebody does something. */
    boolean isLate(Instant now) {
        Instant next = lookOn == null || promiseUnit == PromiseUnit.HOURS
                ? dueAt
                : lookOn.plusDays(1).atStartOfDay(LondonClock.ZONE).toInstant();
        return !status.isClosed() && !next.isAfter(now);
    }

    private void setNextLook(@Nullable String reason, LocalDate today) {
        boolean waits = status == PartStatus.WAITING;
        waitReason = waits ? reason : null;
        waitingSince = waits ? today : null;
        lookOn = waits
                ? WorkingDays.due(today, WAIT_DAYS)
                : desk == DeskStatus.AT_DESK ? WorkingDays.due(today, DESK_DAYS) : null;
    }

    void conclude(Outcome how, @Nullable String text) {
        outcome = how;
        outcomeText = text;
    }

    final void promise(FrozenServiceTime time) {
        serviceTimeId = time.id();
        promiseAmount = time.promised().amount();
        promiseUnit = time.promised().unit();
    }

    void correct(UUID service, @Nullable UUID place, @Nullable String placeName) {
        serviceId = service;
        placeId = place;
        placeText = placeName;
    }

    /** By when it is done instead, as the accountable body has said; null while it has not. */
    @Nullable
    LocalDate getNewDate() {
        return newDate;
    }

    Instant getDueAt() {
        return dueAt;
    }

    @Nullable
    UUID getServiceTimeId() {
        return serviceTimeId;
    }

    @Nullable
    Instant getClosedAt() {
        return closedAt;
    }

    /** The day by whose end somebody does something: what is promised, the end of a wait, the desk's decision. */
    LocalDate nextDue() {
        return lookOn == null ? dueOn : lookOn;
    }

    UUID getEnquiryId() {
        return enquiryId;
    }

    /** The body that had it first: whose clock began. */
    UUID firstHolder() {
        return beganWithId == null ? takenById : beganWithId;
    }

    /** Whether a body took it down for another, with which it lies now. */
    boolean wasTakenFor(UUID body, UUID taker) {
        return takenById.equals(taker) && !body.equals(taker) && holderId.equals(body);
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

    DeskStatus getDesk() {
        return desk;
    }

    @Nullable
    String getWaitReason() {
        return waitReason;
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
