package org.partnershipportal.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;

/** Refuses an operation to who may not do it before anything of what was sent is read. The services check again. */
@Dependent
public class ApiGuard {
    private final CurrentUser user;

    @Inject
    public ApiGuard(CurrentUser user) {
        this.user = user;
    }

    /** @throws NotPermittedException when it is not permitted */
    public void require(Permission permission) {
        if (!user.may(permission)) {
            throw new NotPermittedException(user.isSignedIn(), permission.name());
        }
    }
}
