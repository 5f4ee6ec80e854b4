package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.Stretch;

/** Makes a step that the table of moves allows: the part, and all that changes with it. */
@Dependent
class Steps {
    private final PartRepository parts;
    private final Offers offers;
    private final Legs legs;
    private final DeskCases desk;
    private final Correction correction;
    private final PartClocks clocks;
    private final Clock clock;

    @Inject
    Steps(
            PartRepository parts,
            Offers offers,
            Legs legs,
            DeskCases desk,
            Correction correction,
            PartClocks clocks,
            Clock clock) {
        this.parts = parts;
        this.offers = offers;
        this.legs = legs;
        this.desk = desk;
        this.correction = correction;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Makes the step as this body, and sends it to the database; returns what the history is to say of it. */
    MoveNote make(String reference, EnquiryPart part, Transition step, MoveForm form, UUID me) {
        Needs.require(step, form);
        PartStatus before = part.getStatus();
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(LondonClock.ZONE));
        return switch (form.move()) {
            case OFFER -> offer(part, step, form, now);
            case HAND_BACK -> handBack(reference, part, step, form, me, now);
            case DECIDE, OVERRULE -> {
                PartClock running = clocks.of(part, null);
                UUID body = desk.decide(part, form);
                makeAndSend(running, step, body, null, now);
                yield new MoveNote(form.move(), before, part.getStatus(), body, Texts.required(form.text()), null);
            }
            default -> {
                PartClock running = clocks.of(part, null);
                String reason = prepare(part, form);
                makeAndSend(running, step, null, reason, now);
                yield new MoveNote(form.move(), before, part.getStatus(), null, reason, null);
            }
        };
    }

    private MoveNote offer(EnquiryPart part, Transition step, MoveForm form, ZonedDateTime now) {
        PartStatus before = part.getStatus();
        Offers.Offer offer = offers.begin(part, form);
        PartClock running = clocks.of(part, offer.receiver().id());
        makeAndSend(running, step, offer.receiver().id(), null, now);
        offers.copy(part, offer);
        return new MoveNote(
                Move.OFFER, before, part.getStatus(), offer.receiver().id(), null, null);
    }

    private MoveNote handBack(
            String reference, EnquiryPart part, Transition step, MoveForm form, UUID me, ZonedDateTime now) {
        PartStatus before = part.getStatus();
        boolean toDesk = step.deskThen() == Transition.DeskThen.AT_DESK;
        @Nullable UUID acting = toDesk ? desk.acting(part) : null;
        PartClock running = clocks.of(part, acting);
        @Nullable UUID suggested = legs.handBack(part, form);
        makeAndSend(running, step, acting, null, now);
        if (toDesk) {
            desk.open(part, reference, me);
        }
        return new MoveNote(Move.HAND_BACK, before, part.getStatus(), null, form.reason(), suggested);
    }

    /** What goes before a step that names no body; returns its reason, null for none. */
    private @Nullable String prepare(EnquiryPart part, MoveForm form) {
        switch (form.move()) {
            case RECALL -> legs.recall(part);
            case ACCEPT -> legs.accept(part);
            case COMPLETE -> part.conclude(Objects.requireNonNull(form.outcome()), Texts.orNull(form.text()));
            case CORRECT -> {
                desk.leave(part);
                return correction.make(part, form);
            }
            case WITHDRAW, ERROR -> {
                desk.leave(part);
                legs.end(part);
            }
            default -> {
                return form.reason();
            }
        }
        return form.outcome() == null ? form.reason() : form.outcome().name();
    }

    /** The clock was read before: a question to the database would send the part half changed. */
    private void makeAndSend(
            PartClock running, Transition step, @Nullable UUID other, @Nullable String reason, ZonedDateTime now) {
        EnquiryPart part = running.part();
        part.make(step, other, reason, now);
        Optional<Stretch> begun = running.follow(now.toInstant());
        parts.flush();
        begun.ifPresent(stretch -> clocks.keep(part, stretch));
    }
}
