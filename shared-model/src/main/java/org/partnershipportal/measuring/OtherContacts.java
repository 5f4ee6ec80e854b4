package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/** What is measured of offers, call-backs, complaints, and of how content people were. */
@Dependent
class OtherContacts {
    private final PartFactRepository parts;

    @Inject
    OtherContacts(PartFactRepository parts) {
        this.parts = parts;
    }

    /** An offer is the receiver's, and goes by its office; what it waits for stops the clock as it does that of the part. */
    List<Contact> ofOffers(UUID body, List<OfferFacts> offers) {
        Map<UUID, List<Stretch>> stretches =
                parts.stretches(offers.stream().map(OfferFacts::part).toList());
        return offers.stream()
                .map(offer -> offer(body, offer, stretches.getOrDefault(offer.part(), List.of())))
                .toList();
    }

    private static Contact offer(UUID body, OfferFacts offer, List<Stretch> stretches) {
        Instant begun = offer.offeredAt().truncatedTo(ChronoUnit.SECONDS);
        List<Stretch> waited = stretches.stream()
                .filter(stretch ->
                        !stretch.holder().equals(offer.from()) && stretch.from().isAfter(offer.offeredAt()))
                .toList();
        List<Stretch> way = new ArrayList<>();
        way.add(new Stretch(begun, firstReceiver(offer, stretches), null));
        way.addAll(waited);
        Instant ended = offer.endedAt();
        return new TimedContact(
                offer.id(),
                Measure.REFERRAL_ANSWER_TIME,
                offer.offeredAt(),
                null,
                way,
                null,
                null,
                End.of(offer.answered() ? ended : null, offer.answered() ? null : ended),
                moment -> holder(way, moment).equals(body));
    }

    /** To whom it was offered at first: the step that offered it began just before. */
    private static UUID firstReceiver(OfferFacts offer, List<Stretch> stretches) {
        UUID holder = offer.from();
        for (Stretch stretch : stretches) {
            holder = stretch.from().isAfter(offer.offeredAt()) ? holder : stretch.holder();
        }
        return holder.equals(offer.from()) ? offer.to() : holder;
    }

    private static UUID holder(List<Stretch> way, Instant moment) {
        UUID holder = way.get(0).holder();
        for (Stretch stretch : way) {
            holder = stretch.from().isAfter(moment) ? holder : stretch.holder();
        }
        return holder;
    }

    static Contact ofCall(UUID body, FactRepository.Call call) {
        return new TimedContact(
                call.id(),
                Measure.CALL_BACK_TIME,
                call.promisedAt(),
                null,
                List.of(new Stretch(call.promisedAt(), body, null)),
                null,
                null,
                End.of(call.madeAt(), null),
                moment -> true);
    }

    static Contact ofFormat(UUID body, FactRepository.Format format) {
        return new TimedContact(
                format.id(),
                Measure.FORMAT_TIME,
                format.askedAt(),
                null,
                List.of(new Stretch(format.askedAt(), body, null)),
                null,
                null,
                End.of(format.refused() ? null : format.closedAt(), format.refused() ? format.closedAt() : null),
                moment -> true);
    }

    static Contact ofFollowUp(FactRepository.FollowUp answer) {
        return SeenContact.done(
                answer.id(),
                Measure.CONTENT_AFTERWARDS,
                answer.came(),
                answer.origin(),
                answer.answeredAt(),
                answer.content());
    }

    /** What is measured of a complaint: at its first stage, and when it is closed. */
    static List<Contact> ofComplaint(UUID body, ComplaintFacts complaint) {
        List<Contact> contacts = new ArrayList<>();
        contacts.add(acknowledgement(body, complaint));
        contacts.add(answer(body, complaint));
        Instant closed = complaint.closedAt();
        if (closed != null && complaint.body().equals(body)) {
            contacts.add(SeenContact.done(
                    complaint.id(),
                    Measure.COMPLAINTS_RECORDED,
                    complaint.received(),
                    complaint.origin(),
                    closed,
                    complaint.recorded()));
        }
        return contacts;
    }

    /** Who answers has confirmed as well. */
    private static Contact acknowledgement(UUID body, ComplaintFacts complaint) {
        Instant confirmed = complaint.confirmedAt();
        return timed(
                body,
                complaint,
                Measure.COMPLAINT_ACKNOWLEDGEMENT_TIME,
                complaint.acknowledgeDays(),
                null,
                confirmed == null ? complaint.answeredAt() : confirmed);
    }

    private static Contact answer(UUID body, ComplaintFacts complaint) {
        return timed(
                body,
                complaint,
                Measure.COMPLAINT_ANSWER_TIME,
                complaint.answerDays(),
                complaint.statutory() ? null : complaint.confirmedAt(),
                complaint.answeredAt());
    }

    /** @param days that the law gives, where it does */
    private static Contact timed(
            UUID body,
            ComplaintFacts complaint,
            Measure measure,
            int days,
            @Nullable Instant anew,
            @Nullable Instant done) {
        List<Stretch> way = way(complaint);
        return new TimedContact(
                complaint.id(),
                measure,
                complaint.received(),
                complaint.origin(),
                way,
                anew,
                complaint.statutory() ? new Promised(days, PromiseUnit.WORKING_DAYS) : null,
                End.of(done, null),
                moment -> holder(way, moment).equals(body));
    }

    private static List<Stretch> way(ComplaintFacts complaint) {
        UUID predecessor = complaint.predecessor();
        UUID had = predecessor == null ? complaint.body() : predecessor;
        List<Stretch> way = new ArrayList<>();
        Instant passedOn = complaint.passedOnAt();
        way.add(new Stretch(complaint.received(), passedOn == null ? had : complaint.first(), null));
        if (passedOn != null) {
            way.add(new Stretch(passedOn, had, null));
        }
        Instant left = complaint.leftAt();
        if (left != null) {
            way.add(new Stretch(left, complaint.body(), null));
        }
        return way;
    }
}
