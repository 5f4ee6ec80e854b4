package org.partnershipportal.membership;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.Role;

/** In which capacities the own body may invite people. */
@Dependent
@Transactional
public class BodyRoleService {
    private final OrganisationService organisations;
    private final CurrentUser user;

    @Inject
    public BodyRoleService(OrganisationService organisations, CurrentUser user) {
        this.organisations = organisations;
        this.user = user;
    }

    /** What there is in a body like the own one, in the order of the roles. */
    @Permits(Permission.MANAGE_MEMBERS)
    public List<Role> roles() {
        return BodyRoles.of(organisations.get(user.tenant().orElseThrow()).kind()).stream()
                .sorted()
                .toList();
    }
}
