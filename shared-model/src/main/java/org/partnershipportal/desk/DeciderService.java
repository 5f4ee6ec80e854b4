package org.partnershipportal.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Who decides at the partnership desk: managers of the bodies, named by the partnership administrator. */
@Dependent
@Transactional
public class DeciderService {
    private final DeciderRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public DeciderService(DeciderRepository repository, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
    }

    /** Who is named now, by name. */
    @Permits(Permission.NAME_DECIDERS)
    public List<DeciderRow> deciders() {
        return repository.findNamed();
    }

    /** The managers of all bodies who are not named, by body. */
    @Permits(Permission.NAME_DECIDERS)
    public List<DeciderRow> managers() {
        return repository.findManagers();
    }

    /**
     * Names a manager.
     *
     * @param membership one of {@link #managers()}
     * @param escalation whether to be told of what the desk has not decided in time
     * @throws InvalidInputException when nobody is chosen, or the person has been named or has left meanwhile
     */
    @Permits(Permission.NAME_DECIDERS)
    public DeciderRow name(@Nullable UUID membership, boolean escalation) {
        DeciderRow manager = repository.findManagers().stream()
                .filter(row -> row.id().equals(membership))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("manager", "error.desk.manager-missing"));
        repository.add(manager, escalation, user.subject().orElseThrow());
        audit.record("desk.decider-named", "person", manager.subject(), escalation ? "escalation" : null);
        return manager;
    }

    /**
     * Ends a naming; what the person has decided stays.
     *
     * @throws NotFoundException when it has ended
     */
    @Permits(Permission.NAME_DECIDERS)
    public DeciderRow end(UUID id) {
        DeciderRow decider = repository.findNamed().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        repository.end(id);
        audit.record("desk.decider-ended", "person", decider.subject(), null);
        return decider;
    }
}
