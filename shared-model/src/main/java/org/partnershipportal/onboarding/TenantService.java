package org.partnershipportal.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.Role;
import org.partnershipportal.membership.InvitationForm;
import org.partnershipportal.membership.Invitations;
import org.partnershipportal.membership.SignInAccounts;
import org.partnershipportal.membership.SignInServiceUnreachable;

/** The partnership's tenants, kept by its administrators. */
@Dependent
@Transactional
public class TenantService {
    private final TenantRepository repository;
    private final Invitations invitations;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public TenantService(TenantRepository repository, Invitations invitations, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** All tenants, by name. */
    @Permits(Permission.MANAGE_TENANTS)
    public List<TenantRow> tenants() {
        return repository.findAll(LocalDate.now(clock));
    }

    /** The areas to choose from, by name; not parishes and wards. */
    @Permits(Permission.MANAGE_TENANTS)
    public List<AreaRow> areas() {
        return repository.findAreas(LocalDate.now(clock));
    }

    /**
     * Makes a body a tenant, with the areas that it serves from today on and its first administrator. A body that is
     * listed already joins under its own slug and name. The sign-in service is asked when all else has been accepted;
     * when it fails nothing is kept here, and what it has made is found again the next time.
     *
     * @throws InvalidInputException when a field cannot be taken, the slug is taken, or another body serves an area
     * @throws SignInServiceUnreachable when the sign-in service does not do its part
     */
    @Permits(Permission.MANAGE_TENANTS)
    public void add(TenantForm form, SignInAccounts accounts) {
        TenantChecks.check(form);
        String name = Texts.required(form.name());
        String slug = Texts.required(form.slug());
        UUID id = body(form, slug, name);
        if (!repository.addTenant(id, slug, form.website(), form.liveInbox(), today())) {
            throw slugTaken(name);
        }
        form.areas().forEach(area -> serve(id, area, Objects.requireNonNull(form.servesAs())));
        audit.record("tenant.added", "tenant", id, slug);
        accounts.ensureOrganization(slug, name, Texts.required(form.domain()));
        invitations.invite(
                new Invitations.Host(id, slug, name, null),
                new InvitationForm(form.administratorName(), form.administratorEmail(), Set.of(Role.ADMINISTRATOR)),
                accounts);
    }

    private UUID body(TenantForm form, String slug, String name) {
        UUID fresh = UUID.randomUUID();
        if (repository.addBody(fresh, slug, name, Objects.requireNonNull(form.kind()), today())) {
            return fresh;
        }
        return repository.findBody(slug).map(known -> joining(known, name)).orElseThrow(() -> slugTaken(name));
    }

    private static UUID joining(TenantRepository.Known known, String name) {
        if (known.isTenant() || !known.name().equalsIgnoreCase(name)) {
            throw slugTaken(known.name());
        }
        return known.id();
    }

    private void serve(UUID body, UUID area, BodyKind capacity) {
        if (!repository.serve(body, area, capacity, today())) {
            repository
                    .findServer(area, capacity, today())
                    .filter(server -> !server.body().equals(body))
                    .ifPresent(server -> {
                        throw new InvalidInputException(
                                "areas", "error.tenant.area-served", server.area(), server.name());
                    });
        }
    }

    private static InvalidInputException slugTaken(String name) {
        return new InvalidInputException("slug", "error.tenant.slug-taken", name);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
