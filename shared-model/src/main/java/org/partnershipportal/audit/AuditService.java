package org.partnershipportal.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What a body's administrator reads of the audit. */
@Dependent
@Transactional
public class AuditService {
    private static final int PAGE = 200;

    private final AuditRepository repository;
    private final CurrentUser user;

    @Inject
    public AuditService(AuditRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /** The latest 200 lines of the own body, newest first. */
    @Permits(Permission.READ_AUDIT)
    public List<AuditEntryRow> latest() {
        return repository.findLatest(user.tenant().orElseThrow(), PAGE);
    }
}
