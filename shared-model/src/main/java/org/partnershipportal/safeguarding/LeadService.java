package org.partnershipportal.safeguarding;

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

/** Who answers for data protection in the own body: people of it, named by its administrator. */
@Dependent
@Transactional
public class LeadService {
    private final LeadRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public LeadService(LeadRepository repository, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
    }

    /** Whether the person who asks is named: sees what was told past every agreement. */
    @Permits(Permission.FLAG_SAFEGUARDING)
    public boolean isLead() {
        return repository.isNamed(user.subject().orElseThrow());
    }

    /** Who is named now, by name. */
    @Permits(Permission.MANAGE_MEMBERS)
    public List<LeadRow> leads() {
        return repository.findNamed();
    }

    /** The people of the own body who are not named, by name. */
    @Permits(Permission.MANAGE_MEMBERS)
    public List<LeadRow> members() {
        return repository.findMembers(user.tenant().orElseThrow());
    }

    /**
     * Names somebody.
     *
     * @param membership one of {@link #members()}
     * @throws InvalidInputException when nobody is chosen, or the person has been named or has left meanwhile
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public LeadRow name(@Nullable UUID membership) {
        LeadRow member = members().stream()
                .filter(row -> row.id().equals(membership))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("member", "error.safeguarding.member-missing"));
        repository.add(member, user.tenant().orElseThrow(), user.subject().orElseThrow());
        audit.record("safeguarding.lead-named", "person", member.subject(), null);
        return member;
    }

    /**
     * Ends a naming.
     *
     * @throws NotFoundException when it has ended
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public LeadRow end(UUID id) {
        LeadRow lead = repository.findNamed().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        repository.end(id);
        audit.record("safeguarding.lead-ended", "person", lead.subject(), null);
        return lead;
    }
}
