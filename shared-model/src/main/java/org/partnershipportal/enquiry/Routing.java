package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.responsibility.ResponsibilityService;

/** Where an enquiry is about, which service it asks, and which bodies do that there. */
@Dependent
class Routing {
    private final DirectoryService directory;
    private final ResponsibilityService responsibilities;
    private final PlaceService places;
    private final Clock clock;

    @Inject
    Routing(DirectoryService directory, ResponsibilityService responsibilities, PlaceService places, Clock clock) {
        this.directory = directory;
        this.responsibilities = responsibilities;
        this.places = places;
        this.clock = clock;
    }

    ServiceView service(String slug) {
        return directory
                .findService(slug)
                .orElseThrow(() -> new InvalidInputException("service", "error.enquiry.service-unknown"));
    }

    PlaceRow place(String typed) {
        PlaceFound found = places.lookUp(typed, LocalDate.now(clock));
        return found.place()
                .orElseThrow(() -> new InvalidInputException(
                        "place", found.isAmbiguous() ? "error.place.ambiguous" : "error.place.unknown", typed));
    }

    List<BodyRow> providers(ServiceView service, PlaceRow place) {
        return responsibilities.providers(service.id(), place.areaId());
    }
}
