package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.responsibility.ResponsibilityService;

/** What an enquiry is about, where, and which bodies do that there: whom the portal proposes. */
@Dependent
public class Routing {
    private final DirectoryService directory;
    private final ResponsibilityService responsibilities;
    private final PlaceService places;
    private final Clock clock;

    @Inject
    public Routing(
            DirectoryService directory, ResponsibilityService responsibilities, PlaceService places, Clock clock) {
        this.directory = directory;
        this.responsibilities = responsibilities;
        this.places = places;
        this.clock = clock;
    }

    /**
     * The service of this slug.
     *
     * @throws InvalidInputException when there is none
     */
    public ServiceView service(String slug) {
        return directory
                .findService(slug)
                .orElseThrow(() -> new InvalidInputException("service", "error.enquiry.service-unknown"));
    }

    /**
     * The one place that was typed.
     *
     * @throws InvalidInputException when it is not known, or the name of several
     */
    public PlaceRow place(String typed) {
        PlaceFound found = places.lookUp(typed, LocalDate.now(clock));
        return found.place()
                .orElseThrow(() -> new InvalidInputException(
                        "place", found.isAmbiguous() ? "error.place.ambiguous" : "error.place.unknown", typed));
    }

    /** The bodies that do the service at the place. */
    public List<BodyRow> providers(ServiceView service, PlaceRow place) {
        return providers(service.id(), place.areaId());
    }

    /** The bodies that do the service in the area. */
    List<BodyRow> providers(UUID service, UUID area) {
        return responsibilities.providers(service, area);
    }
}
