package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The review clock of the own body's entries. */
@Dependent
@Transactional
public class ReviewService {
    private final Entries entries;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public ReviewService(Entries entries, AuditLog audit, CurrentUser user) {
        this.entries = entries;
        this.audit = audit;
        this.user = user;
    }

    /** All entries of the own body, those longest due first; at most 500. */
    @Permits(Permission.PROPOSE_DIRECTORY)
    public List<ReviewRow> due() {
        return entries.due(user.tenant().orElseThrow());
    }

    /**
     * Confirms that an entry is true as it stands; its review is due again in 180 days.
     *
     * @throws NotFoundException when there is none, or it is another body's
     */
    @Permits(Permission.EDIT_DIRECTORY)
    public void assure(EntryKind kind, UUID id) {
        entries.assure(kind, user.tenant().orElseThrow(), id);
        audit.record("directory.assured", kind.name(), id, null);
    }
}
