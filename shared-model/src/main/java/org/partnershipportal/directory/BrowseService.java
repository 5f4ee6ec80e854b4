package org.partnershipportal.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The services to browse: by letter, by group, by life stage, by body; and what is to be known before one asks. */
@Dependent
@Transactional
public class BrowseService {
    private final BrowseRepository repository;
    private final ContactRepository contacts;
    private final Clock clock;

    @Inject
    public BrowseService(BrowseRepository repository, ContactRepository contacts, Clock clock) {
        this.repository = repository;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** All services by name. */
    @Permits(Permission.READ_DIRECTORY)
    public List<BrowseRow> services() {
        return repository.findAll();
    }

    /** All life stages, in the order of a life. */
    @Permits(Permission.READ_DIRECTORY)
    public List<LifeStageRow> lifeStages() {
        return repository.findLifeStages();
    }

    /** The services of a life stage, what comes first at first; none for a stage that is not known. */
    @Permits(Permission.READ_DIRECTORY)
    public List<BrowseRow> ofLifeStage(String slug) {
        return repository.findByLifeStage(slug);
    }

    /** What a body does today, by name. */
    @Permits(Permission.READ_DIRECTORY)
    public List<BrowseRow> ofBody(UUID body) {
        return repository.findByBody(body, LocalDate.now(clock));
    }

    /** How a body is reached about everything. */
    @Permits(Permission.READ_DIRECTORY)
    public List<ContactRow> contactsOf(UUID body) {
        return contacts.findGeneral(body, LocalDate.now(clock));
    }

    /** What is known of each of these services at each of these bodies. */
    @Permits(Permission.READ_DIRECTORY)
    public List<ServiceFacts> facts(Collection<UUID> services, Collection<UUID> bodies, Where where) {
        return repository.findFacts(services, bodies, where);
    }

    /**
     * What holds of a service wherever it is given.
     *
     * @throws NotFoundException when there is no such service
     */
    @Permits(Permission.READ_DIRECTORY)
    public ServiceFacts getFacts(UUID service) {
        return repository.findGeneralFacts(service).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }
}
