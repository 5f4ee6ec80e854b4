package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.directory.OrganisationService;

/** What becomes of the one offer of a part that is not answered. */
@Dependent
class Legs {
    private final PartRepository parts;
    private final OrganisationService organisations;
    private final Clock clock;

    @Inject
    Legs(PartRepository parts, OrganisationService organisations, Clock clock) {
        this.parts = parts;
        this.organisations = organisations;
        this.clock = clock;
    }

    void accept(EnquiryPart part) {
        open(part).accept(Instant.now(clock));
    }

    void recall(EnquiryPart part) {
        open(part).recall(Instant.now(clock));
    }

    /** Takes the offer back, if there is one. */
    void end(EnquiryPart part) {
        find(part).ifPresent(leg -> leg.recall(Instant.now(clock)));
    }

    /** Returns the body that the hand-back suggests; null for "don't know". */
    @Nullable
    UUID handBack(EnquiryPart part, MoveForm form) {
        String slug = form.suggested();
        UUID suggested = slug == null || slug.isBlank()
                ? null
                : organisations
                        .findBySlug(slug)
                        .orElseThrow(() -> new InvalidInputException("suggested", "error.offer.to-unknown", slug))
                        .id();
        HandbackReason reason = HandbackReason.valueOf(String.valueOf(form.reason()));
        open(part).handBack(reason, suggested, Instant.now(clock));
        return suggested;
    }

    /** The part was read first: without an open leg somebody else has answered the offer in between. */
    private Referral open(EnquiryPart part) {
        return find(part).orElseThrow(StaleVersionException::new);
    }

    private Optional<Referral> find(EnquiryPart part) {
        return parts.findReferrals(part.getId()).stream()
                .filter(leg -> leg.getStatus() == ReferralStatus.OFFERED)
                .findFirst();
    }
}
