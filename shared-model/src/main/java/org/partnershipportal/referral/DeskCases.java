package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.referral.Transition.Position;
import org.partnershipportal.shareddesk.ServedBodies;

/** What moves do to the partnership desk: it is asked, it decides, or it has nothing to decide any more. */
@Dependent
class DeskCases {
    private final DeskCaseRepository repository;
    private final PartRepository parts;
    private final OrganisationService organisations;
    private final Routing routing;
    private final ServedBodies served;
    private final CurrentUser user;

    @Inject
    DeskCases(
            DeskCaseRepository repository,
            PartRepository parts,
            OrganisationService organisations,
            Routing routing,
            ServedBodies served,
            CurrentUser user) {
        this.repository = repository;
        this.parts = parts;
        this.organisations = organisations;
        this.routing = routing;
        this.served = served;
        this.user = user;
    }

    /** In which positions who asks is to the part: by the own body, or else as a decider, or as a shared desk. */
    Set<Position> positions(EnquiryPart part, UUID me) {
        Set<Position> own = part.state().positionsOf(me);
        if (!own.isEmpty()) {
            return own;
        }
        if (part.getDesk() == DeskStatus.AT_DESK && repository.isDecider(part.getId(), me)) {
            return EnumSet.of(Position.DECIDER);
        }
        return part.wasTakenFor(part.getAccountableId(), me)
                        && served.of(me).contains(part.getAccountableId())
                        && !parts.wasOffered(part.getId())
                ? EnumSet.of(Position.SHARED_DESK)
                : own;
    }

    /** Who acts while the desk decides: the body that the directory names, or the accountable one when it names none. */
    UUID acting(EnquiryPart part) {
        UUID place = part.getPlaceId();
        return Optional.ofNullable(place)
                .flatMap(parts::findArea)
                .flatMap(area -> routing.providers(part.getServiceId(), area).stream()
                        .filter(BodyRow::takesReferrals)
                        .findFirst())
                .map(BodyRow::id)
                .orElse(part.getAccountableId());
    }

    void open(EnquiryPart part, String reference, UUID me) {
        repository.open(part.getId(), reference, me, part.getHolderId(), part.nextDue());
    }

    /** The desk has nothing to decide any more. */
    void leave(EnquiryPart part) {
        if (part.getDesk() == DeskStatus.AT_DESK && !repository.close(part.getId())) {
            throw new StaleVersionException();
        }
    }

    /**
     * Records the decision; returns the body for which it is.
     *
     * @throws BodyHandedItBack when a body that handed it back is decided for without overruling it
     */
    UUID decide(EnquiryPart part, MoveForm form) {
        String slug = Texts.required(form.to());
        BodyRow body = organisations
                .findBySlug(slug)
                .orElseThrow(() -> new InvalidInputException("to", "error.offer.to-unknown", slug));
        if (!body.takesReferrals()) {
            throw new BodyTakesNoReferrals(body.name());
        }
        requireMove(part, form.move(), body);
        if (!repository.decide(
                part.getId(),
                form.move(),
                body.id(),
                Texts.required(form.text()),
                user.subject().orElseThrow())) {
            throw new StaleVersionException();
        }
        return body.id();
    }

    private void requireMove(EnquiryPart part, Move move, BodyRow body) {
        boolean handedBack = parts.findHandedBack(part.getId()).contains(body.id());
        if (handedBack && move == Move.DECIDE) {
            throw new BodyHandedItBack(body.name());
        }
        if (!handedBack && move == Move.OVERRULE) {
            throw new InvalidInputException("to", "error.decide.nothing-to-overrule", body.name());
        }
    }

    /** How the desk stands with a part; null for a part with which it has nothing to do. */
    CaseView.@Nullable Desk view(EnquiryPart part) {
        if (part.getDesk() == DeskStatus.FREE) {
            return null;
        }
        return repository
                .findLatest(part.getId())
                .map(latest -> new CaseView.Desk(
                        part.getDesk(),
                        name(latest.acting()),
                        latest.due(),
                        latest.escalated(),
                        latest.body() == null ? null : name(latest.body()),
                        latest.reason()))
                .orElse(null);
    }

    private String name(UUID body) {
        return organisations.name(body);
    }
}
