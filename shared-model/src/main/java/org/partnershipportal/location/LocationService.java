package org.partnershipportal.location;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Where people can go, and what for. */
@Dependent
@Transactional
public class LocationService {
    private static final int MOST_NEAR = 3;
    private static final int MOST_OFFERING = 500;

    private final LocationRepository repository;

    @Inject
    public LocationService(LocationRepository repository) {
        this.repository = repository;
    }

    /** The location of this slug, with what is offered there, if there is one. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<LocationView> find(String slug) {
        return repository
                .findBySlug(slug)
                .map(found -> new LocationView(
                        found.row(),
                        found.accessibility(),
                        found.assuredOn(),
                        found.reviewOn(),
                        found.closedOn(),
                        repository.findOffered(found.row().id()),
                        repository.findSurgeries(found.row().id())));
    }

    /** The locations that a body runs, by name. */
    @Permits(Permission.READ_DIRECTORY)
    public List<LocationRow> ofBody(UUID body) {
        return repository.findByBody(body);
    }

    /** Where a service is offered, by whichever body; at most 500 of each. */
    @Permits(Permission.READ_DIRECTORY)
    public List<NearRow> offering(UUID service) {
        return repository.findOffering(List.of(service), List.of(), null, MOST_OFFERING);
    }

    /**
     * Where these bodies offer these services, nearest first; the three nearest for each of them.
     *
     * @param place from which the way is measured; null, or one whose position is not known: by name
     */
    @Permits(Permission.READ_DIRECTORY)
    public List<NearRow> nearest(Collection<UUID> services, Collection<UUID> bodies, @Nullable UUID place) {
        return services.isEmpty() || bodies.isEmpty()
                ? List.of()
                : repository.findOffering(services, bodies, place, MOST_NEAR);
    }
}
