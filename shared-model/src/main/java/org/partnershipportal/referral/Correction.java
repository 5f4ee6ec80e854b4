package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.place.PlaceRow;

/** Puts a part's place or service right. */
@Dependent
class Correction {
    private final Routing routing;

    @Inject
    Correction(Routing routing) {
        this.routing = routing;
    }

    /**
     * Returns what was put right: SERVICE, PLACE or PLACE_AND_SERVICE.
     *
     * @throws InvalidInputException when either is not known, or nothing is another than before
     */
    String make(EnquiryPart part, MoveForm form) {
        String slug = Texts.orNull(form.service());
        String typed = Texts.orNull(form.place());
        UUID service =
                slug == null ? part.getServiceId() : routing.service(slug).id();
        @Nullable PlaceRow place = typed == null ? null : routing.place(typed);
        boolean otherService = !service.equals(part.getServiceId());
        boolean otherPlace = place != null && !place.name().equals(part.getPlaceText());
        if (!otherService && !otherPlace) {
            throw new InvalidInputException("place", "error.correct.nothing");
        }
        if (place == null) {
            part.correct(service, part.getPlaceId(), part.getPlaceText());
        } else {
            part.correct(service, place.id(), place.name());
        }
        return otherService && otherPlace ? "PLACE_AND_SERVICE" : otherPlace ? "PLACE" : "SERVICE";
    }
}
