package org.partnershipportal.membership;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.Role;

/** The members of the own body, kept by its administrators. A removal holds from the leaver's next request on. */
@Dependent
@Transactional
public class MemberService {
    private final MemberRepository repository;
    private final Invitations invitations;
    private final OrganisationService organisations;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public MemberService(
            MemberRepository repository,
            Invitations invitations,
            OrganisationService organisations,
            AuditLog audit,
            CurrentUser user) {
        this.repository = repository;
        this.invitations = invitations;
        this.organisations = organisations;
        this.audit = audit;
        this.user = user;
    }

    /** All memberships that stand, by name. */
    @Permits(Permission.MANAGE_MEMBERS)
    public List<MemberRow> members() {
        return repository.findAll(tenant());
    }

    /**
     * Gives a person roles in the own body: somebody whom the sign-in service knows by this e-mail address, or else
     * somebody new, who is sent a link for choosing a password.
     *
     * @throws InvalidInputException when the form cannot be taken, or there are to be councillors where there are none
     * @throws MemberExists when the person has all these roles already
     * @throws SignInServiceUnreachable when the sign-in service does not do its part; then nothing is changed
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public void invite(InvitationForm form, SignInAccounts accounts) {
        Set<Role> known = BodyRoles.of(organisations.get(tenant()).kind());
        if (form.roles().contains(Role.COUNCILLOR) && !known.contains(Role.COUNCILLOR)) {
            throw new InvalidInputException("roles", "error.member.no-councillors");
        }
        invitations.invite(host(), form, accounts);
    }

    /**
     * Sends the mail of an invitation once more, when it was lost or its link has expired.
     *
     * @throws NotFoundException when it is not a membership of the own body
     * @throws AccountIsGone when the sign-in service no longer knows the person
     * @throws SignInServiceUnreachable when the sign-in service does not do its part; then nothing was sent
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public void inviteAgain(UUID membership, SignInAccounts accounts) {
        invitations.again(host(), get(membership), accounts);
    }

    /**
     * One membership of the own body.
     *
     * @throws NotFoundException when there is none, or it has ended
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public MemberRow get(UUID membership) {
        return repository.find(tenant(), membership).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /**
     * Ends a membership, at once and everywhere. Whose last one it was is now among the {@link #leavers()}.
     *
     * @throws NotFoundException when it is not one of the own body
     * @throws LastAdministratorLeaves when the body would be left without an administrator
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public void end(UUID membership) {
        List<UUID> administrators = repository.lockAdministrators(tenant());
        MemberRow member = get(membership);
        if (member.role() == Role.ADMINISTRATOR && administrators.size() < 2) {
            throw new LastAdministratorLeaves();
        }
        repository.end(tenant(), membership);
        audit.record(
                "member.ended", "membership", member.subject(), member.role().name());
    }

    /** Who is no longer a member, and may still be in the body's organization at the sign-in service. */
    @Permits(Permission.MANAGE_MEMBERS)
    public List<MemberRow> leavers() {
        return repository.findLeavers(tenant());
    }

    /**
     * Takes all leavers out of the body's organization. A transaction of its own, after a membership has ended: that
     * holds whether or not the sign-in service answers.
     *
     * @throws SignInServiceUnreachable when it does not; then all of them are still to be taken out
     */
    @Permits(Permission.MANAGE_MEMBERS)
    public void takeOutLeavers(SignInAccounts accounts) {
        for (MemberRow leaver : leavers()) {
            accounts.takeOut(host().slug(), leaver.subject());
            repository.leftOrganization(tenant(), leaver.subject());
            audit.record("member.taken-out", "membership", leaver.subject(), null);
        }
    }

    private Invitations.Host host() {
        Acting own = user.acting().orElseThrow();
        return new Invitations.Host(tenant(), own.slug(), own.name(), tenant());
    }

    private UUID tenant() {
        return user.tenant().orElseThrow();
    }
}
