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
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.Role;
import org.partnershipportal.membership.AccountIsGone;
import org.partnershipportal.membership.InvitationForm;
import org.partnershipportal.membership.InvitationMail;
import org.partnershipportal.membership.Invitations;
import org.partnershipportal.membership.MemberRow;
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
        if (!repository.addTenant(
                id, slug, form.website(), form.liveInbox() && form.kind() != BodyKind.SHARED_DESK, today())) {
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

    /**
     * A body with its first administrator who still is one.
     *
     * @throws NotFoundException when there is no such tenant, it has closed, or nobody administers it
     */
    @Permits(Permission.MANAGE_TENANTS)
    public FirstInvitation firstInvitation(UUID tenant) {
        TenantRepository.Invitee body =
                repository.findInvitee(tenant, today()).orElseThrow(() -> new NotFoundException("error.NotFound"));
        MemberRow administrator =
                invitations.firstAdministrator(tenant).orElseThrow(() -> new NotFoundException("error.NotFound"));
        return new FirstInvitation(tenant, body.slug(), body.name(), administrator);
    }

    /**
     * Sends the mail to a body's first administrator once more, when it was lost or its link has expired.
     *
     * @return which mail went out
     * @throws AccountIsGone when the sign-in service no longer knows the person
     * @throws SignInServiceUnreachable when the sign-in service does not do its part; then nothing was sent
     */
    @Permits(Permission.MANAGE_TENANTS)
    public InvitationMail inviteAgain(UUID tenant, SignInAccounts accounts) {
        FirstInvitation first = firstInvitation(tenant);
        return invitations.again(
                new Invitations.Host(tenant, first.slug(), first.body(), null), first.administrator(), accounts);
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
