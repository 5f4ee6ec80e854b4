package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.referral.Routing;

/** Takes enquiries in. From that moment exactly one body is accountable. */
@Dependent
@Transactional
public class EnquiryService {
    private final Intake intake;
    private final Routing routing;
    private final OrganisationService organisations;
    private final CurrentUser user;

    @Inject
    public EnquiryService(Intake intake, Routing routing, OrganisationService organisations, CurrentUser user) {
        this.intake = intake;
        this.routing = routing;
        this.organisations = organisations;
        this.user = user;
    }

    /**
     * A resident brings an enquiry; the body that does this there is accountable, and has received it.
     *
     * @param secret a fresh one, which opens the trail from now
     * @throws InvalidInputException with all that is wrong
     * @throws BodyTakesNoEnquiries when no body that does this there has an inbox here
     */
    @Permits(Permission.BRING_ENQUIRY)
    public EnquiryTaken bring(EnquiryForm form, TrailSecret secret) {
        EnquiryChecks.require(form);
        ServiceView service = routing.service(Texts.required(form.service()));
        PlaceRow place = routing.place(Texts.required(form.place()));
        List<BodyRow> bodies = routing.providers(service, place);
        BodyRow body = bodies.stream()
                .filter(BodyRow::takesReferrals)
                .findFirst()
                .orElseThrow(() -> new BodyTakesNoEnquiries(
                        bodies.isEmpty() ? place.areaName() : bodies.get(0).name()));
        return intake.take(form, new Intake.Route(Origin.ONLINE, service, place, body), secret);
    }

    /**
     * An adviser keys an enquiry that came by phone, visit, letter or mail; the own body has taken it and is
     * accountable until another accepts it.
     *
     * @param origin by which way it came; null or ONLINE is refused
     * @param secret a fresh one, which opens the trail from now
     * @throws InvalidInputException with all that is wrong
     * @throws BodyHasClosed when the own body is there no more
     */
    @Permits(Permission.WORK_ON_CASES)
    public EnquiryTaken key(EnquiryForm form, @Nullable Origin origin, TrailSecret secret) {
        EnquiryChecks.require(form);
        if (origin == null || origin == Origin.ONLINE) {
            throw new InvalidInputException("origin", "error.enquiry.origin");
        }
        ServiceView service = routing.service(Texts.required(form.service()));
        PlaceRow place = routing.place(Texts.required(form.place()));
        BodyRow own = organisations.get(user.tenant().orElseThrow());
        organisations.closed(own.id()).ifPresent(lastDay -> {
            throw new BodyHasClosed(own.name(), lastDay);
        });
        return intake.take(form, new Intake.Route(origin, service, place, own), secret);
    }

    /** The bodies that do the service at the place: whom the portal proposes. */
    @Permits(Permission.READ_DIRECTORY)
    public List<BodyRow> proposed(String service, String place) {
        return routing.providers(routing.service(service), routing.place(place));
    }
}
