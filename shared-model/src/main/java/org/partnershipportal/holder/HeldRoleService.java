package org.partnershipportal.holder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The partnership's administrators say which roles are held at bodies, and see where nobody holds them. */
@Dependent
@Transactional
public class HeldRoleService {
    private static final int MOST = 2_000;
    private static final String SUBJECT = "held-role";

    private final HeldRoleRepository repository;
    private final Holders holders;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public HeldRoleService(HeldRoleRepository repository, Holders holders, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.holders = holders;
        this.audit = audit;
        this.user = user;
    }

    /** Those that are wanted today, by kind and matter. */
    @Permits(Permission.KEEP_HELD_ROLES)
    public List<HeldRoleRow> roles() {
        return repository.findWanted(holders.today());
    }

    /** What every body is to fill, and nobody holds. */
    @Permits(Permission.KEEP_HELD_ROLES)
    public List<HeldByRow> vacant() {
        return holders.view(new HolderSearch(null, null, true), MOST, 0).rows();
    }

    /** @throws NotFoundException for one that is not there, or not wanted any more */
    @Permits(Permission.KEEP_HELD_ROLES)
    public HeldRoleRow get(UUID id) {
        return repository
                .find(id)
                .filter(role -> role.endedOn() == null)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /**
     * Adds a role that is wanted from today on.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_HELD_ROLES)
    public void add(HeldRoleForm form) {
        WantedRole role = HolderChecks.role(form);
        UUID id = UUID.randomUUID();
        if (!repository.isAdded(id, role, holders.today(), user.subject().orElseThrow())) {
            throw new InvalidInputException("matter", "error.holder.matter-twice");
        }
        audit.record("holder.role-added", SUBJECT, id, null);
    }

    /**
     * Changes what is said of a role, and whether every body is to fill it.
     *
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody changed or ended it meanwhile
     */
    @Permits(Permission.KEEP_HELD_ROLES)
    public void change(UUID id, int seen, HeldRoleForm form) {
        String about = HolderChecks.about(form);
        if (!repository.isChanged(id, seen, about, form.everyBody())) {
            throw new StaleVersionException();
        }
        audit.record("holder.role-changed", SUBJECT, id, form.everyBody() ? "every body" : null);
    }

    /**
     * Ends a role from today on: nobody is to hold it any more. Who held it stays known to the bodies.
     *
     * @throws StaleVersionException when somebody changed or ended it meanwhile
     */
    @Permits(Permission.KEEP_HELD_ROLES)
    public void end(UUID id, int seen) {
        if (!repository.isEnded(id, seen, holders.today())) {
            throw new StaleVersionException();
        }
        audit.record("holder.role-ended", SUBJECT, id, null);
    }
}
