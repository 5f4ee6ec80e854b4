package org.partnershipportal.admin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.admin.account.KeycloakAccounts;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.membership.SignInServiceUnreachable;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The members of the own body, a line for each of a person's roles. */
@Named
@RequestScoped
public class MemberListBacking {
    @Inject
    MemberService service;

    @Inject
    KeycloakAccounts accounts;

    @Inject
    PortalAddress address;

    private @Nullable List<MemberRow> members;
    private @Nullable List<MemberRow> leavers;

    public List<MemberRow> getMembers() {
        List<MemberRow> read = members;
        if (read == null) {
            read = service.members();
            members = read;
        }
        return read;
    }

    /** Who has left while the sign-in service did not answer. */
    public List<MemberRow> getLeavers() {
        List<MemberRow> read = leavers;
        if (read == null) {
            read = service.leavers();
            leavers = read;
        }
        return read;
    }

    /** Takes them out of the organization there, and comes back. */
    public void takeOut() throws IOException {
        try {
            service.takeOutLeavers(accounts);
            News.tellNext(Messages.text("member.leavers.done"));
            Faces.redirect(address.of("/admin/member/list"));
        } catch (SignInServiceUnreachable refusal) {
            FormMessages.show(refusal);
        }
    }

    public int getCount() {
        return (int) getMembers().stream().map(MemberRow::subject).distinct().count();
    }
}
