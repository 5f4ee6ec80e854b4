package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.FrontDoor;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.referral.Routing;
import org.partnershipportal.shareddesk.ServedBodies;

/** Takes enquiries in. From that moment exactly one body is accountable. */
@Dependent
@Transactional
public class EnquiryService {
    private final Intake intake;
    private final Routing routing;
    private final OrganisationService organisations;
    private final ServedBodies served;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public EnquiryService(
            Intake intake,
            Routing routing,
            OrganisationService organisations,
            ServedBodies served,
            CurrentUser user,
            Clock clock) {
        this.intake = intake;
        this.routing = routing;
        this.organisations = organisations;
        this.served = served;
        this.user = user;
        this.clock = clock;
    }

    /** The same with one matter. */
    @Permits(Permission.BRING_ENQUIRY)
    public EnquiryTaken bring(EnquiryForm form, TrailSecret secret) {
        return bring(NewEnquiry.of(form), secret);
    }

    /**
     * A resident brings an enquiry; for each part the body that does this there is accountable, and has received it.
     *
     * @param secret a fresh one, which opens the trail from now
     * @throws InvalidInputException with all that is wrong
     * @throws BodyTakesNoEnquiries when no body that does this there has an inbox here
     */
    @Permits(Permission.BRING_ENQUIRY)
    public EnquiryTaken bring(NewEnquiry enquiry, TrailSecret secret) {
        EnquiryChecks.require(enquiry);
        List<Intake.Matter> matters = new ArrayList<>();
        for (int i = 0; i < enquiry.matters().size(); i++) {
            ServiceView service = service(enquiry, i);
            PlaceRow place = place(enquiry, i);
            matters.add(matter(enquiry, i, service, place, receiver(service, place)));
        }
        Intake.Arrival now = new Intake.Arrival(Origin.ONLINE, clock.instant(), null);
        return intake.take(enquiry.person(), now, matters.get(0).body(), matters, secret);
    }

    /** The same with one matter, which came now. */
    @Permits(Permission.WORK_ON_CASES)
    public EnquiryTaken key(EnquiryForm form, @Nullable Origin origin, TrailSecret secret) {
        return key(NewEnquiry.of(form), origin, LetterDates.NONE, secret);
    }

    /** The same with what came now. */
    @Permits(Permission.WORK_ON_CASES)
    public EnquiryTaken key(NewEnquiry enquiry, @Nullable Origin origin, TrailSecret secret) {
        return key(enquiry, origin, LetterDates.NONE, secret);
    }

    /**
     * An adviser keys an enquiry that came by phone, visit, letter or mail; the own body has taken it and is
     * accountable until another accepts it. What a shared desk takes is at once the business of the body that does this
     * there, if the desk acts for that one.
     *
     * @param origin by which way it came; null or ONLINE is refused
     * @param dates of a letter or a mail
     * @param secret a fresh one, which opens the trail from now; what is sent twice under one is taken in once
     * @throws InvalidInputException with all that is wrong
     * @throws BodyHasClosed when the own body is there no more
     */
    @Permits(Permission.WORK_ON_CASES)
    public EnquiryTaken key(NewEnquiry enquiry, @Nullable Origin origin, LetterDates dates, TrailSecret secret) {
        EnquiryChecks.require(enquiry);
        if (origin == null || origin == Origin.ONLINE) {
            throw new InvalidInputException("origin", "error.enquiry.origin");
        }
        Instant received = ReceivedOn.moment(origin, dates.receivedOn(), clock);
        LocalDate written = ReceivedOn.written(origin, dates.writtenOn(), received);
        BodyRow own = organisations.get(user.tenant().orElseThrow());
        Set<UUID> bodies = served.of(own.id());
        List<Intake.Matter> matters = new ArrayList<>();
        for (int i = 0; i < enquiry.matters().size(); i++) {
            ServiceView service = service(enquiry, i);
            PlaceRow place = place(enquiry, i);
            matters.add(matter(enquiry, i, service, place, taker(own, bodies, service, place)));
        }
        organisations.closed(own.id()).ifPresent(lastDay -> {
            throw new BodyHasClosed(own.name(), lastDay);
        });
        return intake.take(enquiry.person(), new Intake.Arrival(origin, received, written), own, matters, secret);
    }

    /** The body that would get it online, if it is served; the own one when it is not. */
    private BodyRow taker(BodyRow own, Set<UUID> bodies, ServiceView service, PlaceRow place) {
        return bodies.isEmpty()
                ? own
                : routing.providers(service, place).stream()
                        .filter(BodyRow::takesReferrals)
                        .findFirst()
                        .filter(body -> bodies.contains(body.id()))
                        .orElse(own);
    }

    /** The bodies that do the service at the place: whom the portal proposes. */
    @Permits(Permission.READ_DIRECTORY)
    public List<BodyRow> proposed(String service, String place) {
        return routing.providers(routing.service(service), routing.place(place));
    }

    /**
     * The body that will be accountable for an online enquiry about this, here; the front-door council when the directory
     * names nobody.
     *
     * @throws InvalidInputException when service or place are not known
     * @throws BodyTakesNoEnquiries when no body that does this there has an inbox here
     */
    @Permits(Permission.READ_DIRECTORY)
    public BodyRow receiver(String service, String place) {
        return receiver(routing.service(service), routing.place(place));
    }

    private BodyRow receiver(ServiceView service, PlaceRow place) {
        List<BodyRow> bodies = routing.providers(service, place);
        return bodies.stream()
                .filter(BodyRow::takesReferrals)
                .findFirst()
                .or(() -> bodies.isEmpty() ? organisations.frontDoor().map(FrontDoor::body) : Optional.empty())
                .orElseThrow(() -> new BodyTakesNoEnquiries(
                        bodies.isEmpty() ? place.areaName() : bodies.get(0).name()));
    }

    private ServiceView service(NewEnquiry enquiry, int index) {
        String slug = Texts.required(enquiry.matters().get(index).service());
        return atField(index, () -> routing.service(slug));
    }

    private PlaceRow place(NewEnquiry enquiry, int index) {
        String typed = Texts.required(enquiry.matters().get(index).place());
        return atField(index, () -> routing.place(typed));
    }

    /** What is wrong with a further matter is said at its own field. */
    private static <T> T atField(int index, Supplier<T> look) {
        try {
            return look.get();
        } catch (InvalidInputException wrong) {
            throw NewEnquiry.atMatter(wrong, index);
        }
    }

    private static Intake.Matter matter(
            NewEnquiry enquiry, int index, ServiceView service, PlaceRow place, BodyRow body) {
        return new Intake.Matter(service, place, body, enquiry.matters().get(index));
    }
}
