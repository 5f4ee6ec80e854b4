package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.sharing.Disclosure;
import org.partnershipportal.sharing.SharedField;
import org.partnershipportal.sharing.SharingAgreementRow;
import org.partnershipportal.sharing.SharingAgreementService;
import org.partnershipportal.sharing.Travel;

/** Offering a part to another body: to whom it may go, and which copy of the contents goes with it. */
@Dependent
class Offers {
    private final PartRepository parts;
    private final ContentRepository contents;
    private final OrganisationService organisations;
    private final SharingAgreementService agreements;
    private final Clock clock;

    @Inject
    Offers(
            PartRepository parts,
            ContentRepository contents,
            OrganisationService organisations,
            SharingAgreementService agreements,
            Clock clock) {
        this.parts = parts;
        this.contents = contents;
        this.organisations = organisations;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Begins the offer: the receiver, and the leg to it. */
    Offer begin(EnquiryPart part, MoveForm form) {
        BodyRow receiver = receiver(part, form);
        UUID sender = part.getAccountableId();
        Optional<CaseContent> own = contents.find(part.getId(), sender);
        boolean personal = form.travelling() != Travelling.NOTHING
                && own.filter(content -> !content.personalFields().isEmpty()).isPresent();
        Travel travel = agreements.travel(part.getId(), receiver.id());
        boolean all = form.travelling() == Travelling.ALL;
        Set<SharedField> may = all ? travel.fields() : travel.disclosed();
        Set<SharedField> allowed = personal ? may : EnumSet.noneOf(SharedField.class);
        if (personal && allowed.isEmpty()) {
            throw new NoAgreementInForce(receiver.name());
        }
        // of earlier legs the own body sees the one by which the part came, which had the highest number
        int number = parts.findReferrals(part.getId()).stream()
                        .mapToInt(Referral::getNumber)
                        .max()
                        .orElse(0)
                + 1;
        Referral leg = new Referral(part.getId(), number, sender, receiver.id(), Instant.now(clock));
        if (personal) {
            leg.travelsBy(
                    travel.agreement()
                            .filter(row -> all)
                            .map(SharingAgreementRow::id)
                            .orElse(null),
                    travel.disclosures().stream()
                            .map(Disclosure::id)
                            .findFirst()
                            .orElse(null),
                    all && travel.needsConsent());
        }
        parts.add(leg);
        return new Offer(receiver, allowed, travel.basis(), own);
    }

    /** Once the part lies with the receiver: its copy, cut to what may travel. One that it has already stays as it is. */
    void copy(EnquiryPart part, Offer offer) {
        offer.own()
                .ifPresent(content -> contents.add(
                        part.getEnquiryId(),
                        part.getId(),
                        offer.receiver().id(),
                        content.cutTo(offer.allowed(), offer.basis())));
    }

    private BodyRow receiver(EnquiryPart part, MoveForm form) {
        String slug = Texts.required(form.to());
        BodyRow body = organisations
                .findBySlug(slug)
                .orElseThrow(() -> new InvalidInputException("to", "error.offer.to-unknown", slug));
        requireReceiver(part, body);
        return body;
    }

    private void requireReceiver(EnquiryPart part, BodyRow body) {
        if (body.id().equals(part.getAccountableId())) {
            throw new InvalidInputException("to", "error.offer.to-self");
        }
        if (!body.canBeAsked()) {
            throw new BodyTakesNoReferrals(body.name());
        }
        UUID decided = part.state().decided();
        if (decided != null && !decided.equals(body.id())) {
            throw new DeskDecidedOtherwise(organisations.name(decided));
        }
        if (decided == null && parts.findHandedBack(part.getId()).contains(body.id())) {
            throw new BodyHandedItBack(body.name());
        }
    }

    /** To whom, which fields of personal data may travel, on which basis the receiver holds its copy, and the own one. */
    record Offer(BodyRow receiver, Set<SharedField> allowed, String basis, Optional<CaseContent> own) {}
}
