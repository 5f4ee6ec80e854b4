package org.partnershipportal.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BaseEntity;
import org.partnershipportal.common.UuidOrNullConverter;

/** One leg of a part's way, from one body to another: offered, then accepted, handed back or recalled. */
@Entity
@Table(name = "referral")
class Referral extends BaseEntity {
    @Column(name = "part_id")
    private UUID partId;

    @Column(name = "number")
    private int number;

    @Column(name = "from_id")
    private UUID fromId;

    @Column(name = "to_id")
    private UUID toId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ReferralStatus status = ReferralStatus.OFFERED;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Convert(converter = UuidOrNullConverter.class)
    @Column(name = "agreement_id")
    private @Nullable UUID agreementId;

    @Convert(converter = UuidOrNullConverter.class)
    @Column(name = "disclosure_id")
    private @Nullable UUID disclosureId;

    @Column(name = "resident_agreed")
    private boolean residentAgreed;

    @Enumerated(EnumType.STRING)
    @Column(name = "handback_reason")
    private @Nullable HandbackReason handbackReason;

    @Convert(converter = UuidOrNullConverter.class)
    @Column(name = "suggested_id")
    private @Nullable UUID suggestedId;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(UUID part, int number, UUID from, UUID to, Instant now) {
        this.partId = part;
        this.number = number;
        this.fromId = from;
        this.toId = to;
        this.offeredAt = now;
    }

    /** What lets personal data travel with it; null for what does not. */
    void travelsBy(@Nullable UUID agreement, @Nullable UUID disclosure, boolean agreedByResident) {
        agreementId = agreement;
        disclosureId = disclosure;
        residentAgreed = agreedByResident;
    }

    void accept(Instant now) {
        answer(ReferralStatus.ACCEPTED, now);
    }

    void recall(Instant now) {
        answer(ReferralStatus.WITHDRAWN, now);
    }

    void handBack(HandbackReason reason, @Nullable UUID suggested, Instant now) {
        handbackReason = reason;
        suggestedId = suggested;
        answer(ReferralStatus.HANDED_BACK, now);
    }

    private void answer(ReferralStatus answer, Instant now) {
        status = answer;
        answeredAt = now;
    }

    UUID getPartId() {
        return partId;
    }

    int getNumber() {
        return number;
    }

    UUID getFromId() {
        return fromId;
    }

    UUID getToId() {
        return toId;
    }

    ReferralStatus getStatus() {
        return status;
    }

    Instant getOfferedAt() {
        return offeredAt;
    }

    @Nullable
    Instant getAnsweredAt() {
        return answeredAt;
    }

    @Nullable
    UUID getAgreementId() {
        return agreementId;
    }

    @Nullable
    HandbackReason getHandbackReason() {
        return handbackReason;
    }

    @Nullable
    UUID getSuggestedId() {
        return suggestedId;
    }
}
