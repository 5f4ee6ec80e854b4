package org.partnershipportal.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The services, and how bodies are reached about them. */
@Dependent
@Transactional
public class DirectoryService {
    private final CouncilServiceRepository services;
    private final ContactRepository contacts;

    @Inject
    public DirectoryService(CouncilServiceRepository services, ContactRepository contacts) {
        this.services = services;
        this.contacts = contacts;
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

    /** How these bodies are reached about these services. */
    @Permits(Permission.READ_DIRECTORY)
    public Contacts contacts(Collection<UUID> services, Collection<UUID> organisations, Where where) {
        return new Contacts(contacts.find(services, organisations, where));
    }
}
