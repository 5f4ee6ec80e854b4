package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What has become, or will become, of a body, as everybody may know it. */
@Dependent
@Transactional
public class SuccessorService {
    private final SuccessorRepository repository;

    @Inject
    public SuccessorService(SuccessorRepository repository) {
        this.repository = repository;
    }

    /** Who follows the body, area by area, the residuary one last; empty while nothing is published. */
    @Permits(Permission.READ_DIRECTORY)
    public List<SuccessionRow> successors(UUID body) {
        return repository.find(body);
    }

    /** Whom the body follows. */
    @Permits(Permission.READ_DIRECTORY)
    public List<SuccessionRow> predecessors(UUID body) {
        return repository.findPredecessors(body);
    }
}
