package org.partnershipportal.location;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.place.PlaceFound;

/** Where people can go, and what for. */
@Dependent
@Transactional
public class LocationService {
    private static final int MOST_NEAR = 3;
    private static final int MOST_OFFERING = 500;

    private final LocationRepository repository;
    private final Clock clock;

    @Inject
    public LocationService(LocationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The location of this slug, with what is offered there, if there is one. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<LocationView> find(String slug) {
        LocalDate today = LocalDate.now(clock);
        return repository
                .findBySlug(slug, today)
                .map(found -> new LocationView(
                        found.row(),
                        found.accessibility(),
                        found.assuredOn(),
                        found.reviewOn(),
                        found.closedOn(),
                        repository.findOffered(found.row().id(), today),
                        repository.findSurgeries(found.row().id(), today)));
    }

    /** The locations that a body runs, by name. */
    @Permits(Permission.READ_DIRECTORY)
    public List<LocationRow> ofBody(UUID body) {
        return repository.findByBody(body, LocalDate.now(clock));
    }

    /** Where a service is offered, by whichever body; at most 500 of each. */
    @Permits(Permission.READ_DIRECTORY)
    public List<NearRow> offering(UUID service) {
        return repository.findOffering(List.of(service), List.of(), null, LocalDate.now(clock), MOST_OFFERING);
    }

    /**
     * Where these bodies offer these services, nearest first; the three nearest for each of them.
     *
     * @param place from which the way is measured; one whose position is not known is taken to lie in the middle of the
     *     places of its council, and no distance is told; null: by name
     * @param on the day on which the services are theirs
     */
    @Permits(Permission.READ_DIRECTORY)
    public List<NearRow> nearest(
            Collection<UUID> services, Collection<UUID> bodies, @Nullable PlaceFound place, LocalDate on) {
        return services.isEmpty() || bodies.isEmpty()
                ? List.of()
                : repository.findOffering(services, bodies, place, on, MOST_NEAR);
    }
}
