package org.partnershipportal.shareddesk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** For which bodies a shared desk acts today; none for any other body. For use cases that say who may. */
@Dependent
public class ServedBodies {
    private final DeskAgreementRepository repository;

    @Inject
    public ServedBodies(DeskAgreementRepository repository) {
        this.repository = repository;
    }

    /** The bodies for which who asks acts, by agreements that are signed and in force; by name. */
    public List<ServedRow> rows(UUID desk) {
        return repository.findServed(desk);
    }

    /** Their ids. */
    public Set<UUID> of(UUID desk) {
        return rows(desk).stream().map(ServedRow::id).collect(Collectors.toUnmodifiableSet());
    }
}
