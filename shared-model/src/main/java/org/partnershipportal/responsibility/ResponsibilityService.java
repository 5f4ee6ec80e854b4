package org.partnershipportal.responsibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Who is responsible for what, where and when. */
@Dependent
@Transactional
public class ResponsibilityService {
    private final ResponsibilityRepository repository;
    private final Clock clock;

    @Inject
    public ResponsibilityService(ResponsibilityRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The bodies that are responsible for these services in an area on a day; several where a duty is split. */
    @Permits(Permission.READ_DIRECTORY)
    public List<ResponsibleBody> find(Collection<UUID> services, UUID area, LocalDate on) {
        return repository.find(services, area, on);
    }

    /** The bodies that are responsible today for the service in an area; several where a duty is split. */
    @Permits(Permission.READ_DIRECTORY)
    public List<BodyRow> providers(UUID service, UUID area) {
        return repository.find(List.of(service), area, LocalDate.now(clock)).stream()
                .map(ResponsibleBody::row)
                .toList();
    }
}
