package org.partnershipportal.admin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.admin.account.KeycloakAccounts;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Role;
import org.partnershipportal.membership.BodyRoleService;
import org.partnershipportal.membership.InvitationForm;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The form with which somebody is invited to the own body. */
@Named
@RequestScoped
public class MemberInviteBacking {
    @Inject
    MemberService service;

    @Inject
    KeycloakAccounts accounts;

    @Inject
    PortalAddress address;

    @Inject
    BodyRoleService bodyRoles;

    private @Nullable String name;
    private @Nullable String email;
    private List<String> roles = new ArrayList<>();

    /** Invites and goes to the list; what is refused is told at its field, and what was typed stays. */
    public void invite() throws IOException {
        try {
            service.invite(
                    new InvitationForm(
                            Texts.orNull(name),
                            Texts.orNull(email),
                            roles.stream().map(Role::valueOf).collect(Collectors.toSet())),
                    accounts);
            News.tellNext(Messages.text("member.invite.done", Texts.required(name), Texts.required(email)));
            Faces.redirect(address.of("/admin/member/list"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** What there is in a body like the own one, in the order of the roles. */
    public List<Role> getRoleChoices() {
        return bodyRoles.roles();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
