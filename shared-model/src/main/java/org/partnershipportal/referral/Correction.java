package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.standard.FrozenServiceTime;
import org.partnershipportal.standard.ServiceTimes;
import org.partnershipportal.worktime.PromiseUnit;

/** Puts a part's place or service right. */
@Dependent
class Correction {
    private final Routing routing;
    private final PartRepository parts;
    private final ServiceTimes times;

    @Inject
    Correction(Routing routing, PartRepository parts, ServiceTimes times) {
        this.routing = routing;
        this.parts = parts;
        this.times = times;
    }

    /**
     * Returns what was put right: SERVICE, PLACE or PLACE_AND_SERVICE. What was promised stays, unless one of the two
     * services is under a law that has a time of its own.
     *
     * @throws InvalidInputException when either is not known, or nothing is another than before
     */
    String make(EnquiryPart part, MoveForm form) {
        String slug = Texts.orNull(form.service());
        String typed = Texts.orNull(form.place());
        @Nullable ServiceView named = slug == null ? null : routing.service(slug);
        @Nullable PlaceRow place = typed == null ? null : routing.place(typed);
        boolean otherService = named != null && !named.id().equals(part.getServiceId());
        boolean otherPlace = place != null && !place.name().equals(part.getPlaceText());
        if (!otherService && !otherPlace) {
            throw new InvalidInputException("place", "error.correct.nothing");
        }
        correct(part, named, place);
        return otherService && otherPlace ? "PLACE_AND_SERVICE" : otherPlace ? "PLACE" : "SERVICE";
    }

    /** What is asked of the database goes first: a question to it would send the part half changed. */
    private void correct(EnquiryPart part, @Nullable ServiceView service, @Nullable PlaceRow place) {
        @Nullable FrozenServiceTime time = service == null ? null : otherTime(part, service);
        if (time != null) {
            part.promise(time);
        }
        part.correct(
                service == null ? part.getServiceId() : service.id(),
                place == null ? part.getPlaceId() : place.id(),
                place == null ? part.getPlaceText() : place.name());
    }

    private @Nullable FrozenServiceTime otherTime(EnquiryPart part, ServiceView service) {
        boolean was = part.promised().unit() == PromiseUnit.INFORMATION_DAYS;
        if (was == times.law(service.id()).isPresent()) {
            return null;
        }
        String origin = parts.getOrigin(part.getEnquiryId());
        return times.freeze(service, origin, part.firstHolder(), part.getFirstContactAt());
    }
}
