package org.partnershipportal.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The services, and who provides one in an area. */
@Dependent
@Transactional
public class DirectoryService {
    private final CouncilServiceRepository services;
    private final ResponsibilityRepository responsibilities;
    private final Clock clock;

    @Inject
    public DirectoryService(CouncilServiceRepository services, ResponsibilityRepository responsibilities, Clock clock) {
        this.services = services;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /** All services, by name. */
    @Permits(Permission.READ_DIRECTORY)
    public List<ServiceRow> services() {
        return services.findAll();
    }

    /** The service of this slug, if there is one. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<ServiceView> findService(String slug) {
        return services.findBySlug(slug);
    }

    /**
     * The service of this id.
     *
     * @throws NotFoundException when there is none
     */
    @Permits(Permission.READ_DIRECTORY)
    public ServiceView getService(UUID id) {
        return services.findById(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** The bodies that are responsible today for the service in an area; several where a duty is split. */
    @Permits(Permission.READ_DIRECTORY)
    public List<BodyRow> providers(UUID service, UUID area) {
        return responsibilities.find(List.of(service), area, LocalDate.now(clock)).stream()
                .map(ResponsibleBody::row)
                .toList();
    }
}
