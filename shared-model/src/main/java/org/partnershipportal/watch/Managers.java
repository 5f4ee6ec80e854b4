package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who of a body is told when it may miss, or has missed, what it promised. */
@Dependent
public class Managers {
    private final WatchRepository repository;

    @Inject
    public Managers(WatchRepository repository) {
        this.repository = repository;
    }

    /** The mail addresses of the asking body's managers; of one that has none, of its administrators. */
    public List<String> of(UUID body) {
        return repository.findManagers(body);
    }
}
