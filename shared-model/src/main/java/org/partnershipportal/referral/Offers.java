package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.sharing.SharedField;
import org.partnershipportal.sharing.SharingAgreementRow;
import org.partnershipportal.sharing.SharingAgreementService;

/** Offering a part to another body: to whom it may go, and which copy of the contents goes with it. */
@Dependent
class Offers {
    private final PartRepository parts;
    private final ContentRepository contents;
    private final OrganisationService organisations;
    private final DirectoryService directory;
    private final SharingAgreementService agreements;
    private final Clock clock;

    @Inject
    Offers(
            PartRepository parts,
            ContentRepository contents,
            OrganisationService organisations,
            DirectoryService directory,
            SharingAgreementService agreements,
            Clock clock) {
        this.parts = parts;
        this.contents = contents;
        this.organisations = organisations;
        this.directory = directory;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The body to which the form offers the part. */
    BodyRow receiver(EnquiryPart part, MoveForm form) {
        String slug = form.to();
        if (slug == null || slug.isBlank()) {
            throw new InvalidInputException("to", "error.offer.to-missing");
        }
        BodyRow body = organisations
                .findBySlug(slug)
                .orElseThrow(() -> new InvalidInputException("to", "error.offer.to-unknown", slug));
        requireReceiver(part, body);
        return body;
    }

    /** Makes the offer: the leg, the part's new place, and the copy cut to what may travel. */
    void make(EnquiryPart part, BodyRow receiver, boolean withPersonalData) {
        UUID sender = part.getAccountableId();
        Optional<CaseContent> own = contents.find(part.getId(), sender);
        boolean personal = withPersonalData
                && own.map(content -> !content.personalFields().isEmpty()).orElse(false);
        Optional<SharingAgreementRow> agreement = personal ? agreements.findInForce(receiver.id()) : Optional.empty();
        if (personal && agreement.isEmpty()) {
            throw new NoAgreementInForce(receiver.name());
        }
        int number = parts.findReferrals(part.getId()).size() + 1;
        parts.add(new Referral(
                part.getId(),
                number,
                sender,
                receiver.id(),
                agreement.map(SharingAgreementRow::id).orElse(null),
                Instant.now(clock)));
        part.offerTo(receiver.id());
        parts.flush();
        Set<SharedField> allowed = agreement.map(SharingAgreementRow::fields).orElse(EnumSet.noneOf(SharedField.class));
        String basis = directory.getService(part.getServiceId()).sharingBasis();
        own.filter(content -> contentIsNew(part, receiver))
                .ifPresent(content ->
                        contents.add(part.getEnquiryId(), part.getId(), receiver.id(), content.cutTo(allowed, basis)));
    }

    private void requireReceiver(EnquiryPart part, BodyRow body) {
        if (body.id().equals(part.getAccountableId())) {
            throw new InvalidInputException("to", "error.offer.to-self");
        }
        if (!body.takesReferrals()) {
            throw new BodyTakesNoReferrals(body.name());
        }
        boolean handedBack = legsTo(part, body).stream().anyMatch(leg -> leg.getStatus() == ReferralStatus.HANDED_BACK);
        if (handedBack) {
            throw new BodyHandedItBack(body.name());
        }
    }

    /** A body that took the enquiry in, or had an offer before, has its copy already. */
    private boolean contentIsNew(EnquiryPart part, BodyRow body) {
        return legsTo(part, body).size() == 1 && !body.id().equals(part.getTakenById());
    }

    private List<Referral> legsTo(EnquiryPart part, BodyRow body) {
        return parts.findReferrals(part.getId()).stream()
                .filter(leg -> leg.getToId().equals(body.id()))
                .toList();
    }
}
