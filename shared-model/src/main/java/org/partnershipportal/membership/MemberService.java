package org.partnershipportal.membership;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.Role;

/** The members of the own body, kept by its administrators. A removal holds from the leaver's next request on. */
@Dependent
@Transactional
public class MemberService {
    private final MemberRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public MemberService(MemberRepository repository, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
    }

    /** All memberships that stand, by name. */
    @Permits(Permission.MANAGE_MEMBERS)
    public List<MemberRow> members() {
        return repository.findAll(tenant());
    }

    /**
     * Gives a person who is known to Keycloak a role in the own body.
     *
     * @param subject Keycloak's id of the person
     * @throws MemberExists when the person has the role already
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public void add(String subject, MemberForm form) {
        if (!form.role().isOfABody()) {
            throw new InvalidInputException("role", "error.member.role");
        }
        if (!repository.add(tenant(), subject, form.name(), form.email(), form.role())) {
            throw new MemberExists(form.email());
        }
        audit.record("member.added", "membership", subject, form.role().name());
    }

    /**
     * Ends a membership, at once and everywhere.
     *
     * @throws NotFoundException when it is not one of the own body
     * @throws LastAdministratorLeaves when the body would be left without an administrator
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public void end(UUID membership) {
        MemberRow member = repository.findAll(tenant()).stream()
                .filter(row -> row.id().equals(membership))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        if (member.role() == Role.ADMINISTRATOR && repository.administrators(tenant()) < 2) {
            throw new LastAdministratorLeaves();
        }
        repository.end(tenant(), membership);
        audit.record(
                "member.ended", "membership", member.subject(), member.role().name());
    }

    private UUID tenant() {
        return user.tenant().orElseThrow();
    }
}
