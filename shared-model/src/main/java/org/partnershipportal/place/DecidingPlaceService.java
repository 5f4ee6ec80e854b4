package org.partnershipportal.place;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Which place decides who is responsible: where the thing is, where the person lives, or the person's choice. */
@Dependent
@Transactional
public class DecidingPlaceService {
    private final DecidingPlaceRepository repository;

    @Inject
    public DecidingPlaceService(DecidingPlaceRepository repository) {
        this.repository = repository;
    }

    @Permits(Permission.READ_DIRECTORY)
    public Optional<DecidingPlace> find(UUID service) {
        return repository.find(service);
    }
}
