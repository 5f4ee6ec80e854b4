package org.partnershipportal.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Which council takes online enquiries about which the directory names no body (product.md: never the administrator). */
@Dependent
@Transactional
public class FrontDoorService {
    private final FrontDoorRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public FrontDoorService(FrontDoorRepository repository, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
    }

    /** As it is named now; empty when none is. */
    @Permits(Permission.MANAGE_TENANTS)
    public Optional<FrontDoorRow> current() {
        return repository.find();
    }

    /** The councils that may be named, by name. */
    @Permits(Permission.MANAGE_TENANTS)
    public List<FrontDoorChoice> councils() {
        return repository.findCouncils();
    }

    /** All services, by name. */
    @Permits(Permission.MANAGE_TENANTS)
    public List<FrontDoorChoice> services() {
        return repository.findServices();
    }

    /**
     * Names it, in place of the one before.
     *
     * @param council slug
     * @param service slug of the service as which it gets what residents bring without knowing the service
     * @throws InvalidInputException when there is no such council with an inbox, or no such service
     */
    @Permits(Permission.MANAGE_TENANTS)
    public void name(@Nullable String council, @Nullable String service) {
        String body = Texts.orNull(council);
        String as = Texts.orNull(service);
        if (body == null) {
            throw new InvalidInputException("council", "error.front-door.council");
        }
        if (as == null || !repository.isNamed(body, as, user.subject().orElseThrow())) {
            throw new InvalidInputException("service", "error.front-door.service");
        }
        audit.record("front-door.named", "tenant", body, as);
    }
}
