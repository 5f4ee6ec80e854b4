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

/** The bodies, as everybody may know them. */
@Dependent
@Transactional
public class OrganisationService {
    private final OrganisationRepository repository;
    private final Clock clock;

    @Inject
    public OrganisationService(OrganisationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The body of this slug, if there is one. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<BodyRow> findBySlug(String slug) {
        return repository.findBySlug(slug);
    }

    /**
     * The body of this id.
     *
     * @throws NotFoundException when there is none
     */
    @Permits(Permission.READ_DIRECTORY)
    public BodyRow get(UUID id) {
        return repository.findById(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /**
     * The name of the body of this id: asked for at every step, so without all that {@link #get} finds out.
     *
     * @throws NotFoundException when there is none
     */
    @Permits(Permission.READ_DIRECTORY)
    public String name(UUID id) {
        return repository.findName(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** The last day of a body that has closed; empty while it is there. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<LocalDate> closed(UUID id) {
        return repository.findClosed(id, LocalDate.now(clock));
    }

    /** The council for what belongs to nobody, or who follows it; empty when none is named, or it takes nothing now. */
    @Permits(Permission.READ_DIRECTORY)
    public Optional<FrontDoor> frontDoor() {
        return repository
                .findFrontDoor(LocalDate.now(clock))
                .filter(named -> named.body().takesReferrals());
    }

    /** All bodies to which something can be referred, into their inbox or by one-time link, by name. */
    @Permits(Permission.READ_DIRECTORY)
    public List<BodyRow> receivers() {
        return repository.findReceivers();
    }
}
