package org.partnershipportal.machine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.enquiry.BodyTakesNoEnquiries;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveNotAllowed;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.PartBrief;
import org.partnershipportal.referral.PartService;
import org.partnershipportal.referral.Routing;

/** What other systems do for their body, each a single call that is done whole or not at all. */
@Dependent
@Transactional
public class MachineService {
    private final KeyedRequests keyed;
    private final EnquiryService enquiries;
    private final Routing routing;
    private final OrganisationService organisations;
    private final MoveService moves;
    private final PartService parts;
    private final CaseService cases;
    private final CurrentUser user;

    @Inject
    public MachineService(
            KeyedRequests keyed,
            EnquiryService enquiries,
            Routing routing,
            OrganisationService organisations,
            MoveService moves,
            PartService parts,
            CaseService cases,
            CurrentUser user) {
        this.keyed = keyed;
        this.enquiries = enquiries;
        this.routing = routing;
        this.organisations = organisations;
        this.moves = moves;
        this.parts = parts;
        this.cases = cases;
        this.user = user;
    }

    /**
     * Takes an enquiry for the own body and offers it to the receiver: the one that is named, or else the body that does
     * it there. What the own body does itself it keeps, and what a shared desk takes for a body that it serves is that
     * body's at once. Personal details travel when the resident agreed, as far as an
     * agreement in force lets them.
     *
     * @param wish the key under which it is asked; null for none
     * @throws InvalidInputException with all that is wrong
     * @throws BodyTakesNoEnquiries when no body that does this there has an inbox here
     * @throws KeyUsedOtherwise when the key stands for another wish
     */
    @Permits(Permission.WORK_ON_CASES)
    public MachineTaken refer(MachineForm form, @Nullable KeyedRequest wish) {
        return keyed.once(wish, secret -> refer(form, secret));
    }

    private PartBrief refer(MachineForm form, TrailSecret secret) {
        String reference = enquiries.key(enquiry(form), Origin.MACHINE, secret).reference();
        String own = organisations.get(user.tenant().orElseThrow()).slug();
        String to = form.to() == null ? proposed(form, own) : form.to();
        PartBrief taken = parts.get(reference).brief();
        if (to.equals(own) || to.equals(taken.accountable())) {
            return taken;
        }
        moves.move(reference, MoveForm.offer(taken.version(), to, form.agreed()));
        return parts.get(reference).brief();
    }

    private String proposed(MachineForm form, String own) {
        PlaceRow place = routing.place(Texts.required(form.place()));
        List<BodyRow> bodies = routing.providers(routing.service(Texts.required(form.service())), place);
        if (bodies.stream().anyMatch(body -> body.slug().equals(own))) {
            return own;
        }
        return bodies.stream()
                .filter(BodyRow::takesReferrals)
                .findFirst()
                .map(BodyRow::slug)
                .orElseThrow(() -> new BodyTakesNoEnquiries(
                        bodies.isEmpty() ? place.areaName() : bodies.get(0).name()));
    }

    private static NewEnquiry enquiry(MachineForm form) {
        return new NewEnquiry(
                List.of(new EnquiryMatter(form.service(), form.place(), form.summary(), form.spot())),
                new EnquiryPerson(form.name(), form.email(), form.phone(), null, form.supportNeeds(), null));
    }

    /**
     * Opens a part with the own copy of what the resident wrote, which is audited.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public MachineCase open(String reference) {
        return new MachineCase(parts.get(reference), cases.open(reference));
    }

    /**
     * Moves a part; returns how it stands then.
     *
     * @param wish the key under which it is asked; null for none
     * @throws NotFoundException when the own body is no party to such a part
     * @throws StaleVersionException when the part has moved since
     * @throws MoveNotAllowed when its state or the own position does not allow the move
     * @throws InvalidInputException when the form lacks what the move needs
     * @throws KeyUsedOtherwise when the key stands for another wish
     */
    @Permits(Permission.WORK_ON_CASES)
    public PartBrief move(String reference, MoveForm form, @Nullable KeyedRequest wish) {
        return keyed.once(wish, secret -> {
                    moves.move(reference, form);
                    return parts.get(reference).brief();
                })
                .part();
    }
}
