package org.partnershipportal.admin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.partnershipportal.admin.account.KeycloakAccounts;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.membership.AccountIsGone;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.membership.SignInServiceUnreachable;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The question before the mail of an invitation goes out once more. */
@Named
@RequestScoped
public class MemberAgainBacking {
    @Inject
    MemberService service;

    @Inject
    KeycloakAccounts accounts;

    @Inject
    ChosenMember chosen;

    @Inject
    PortalAddress address;

    /**
     * Sends it and goes to the list.
     *
     * @throws NotFoundException when the membership has ended meanwhile
     */
    public void send() throws IOException {
        try {
            MemberRow member = chosen.getMember();
            service.inviteAgain(member.id(), accounts);
            News.tellNext(Messages.text("member.again.done", member.name(), member.email()));
            Faces.redirect(address.of("/admin/member/list"));
        } catch (AccountIsGone | SignInServiceUnreachable refusal) {
            FormMessages.show(refusal);
        }
    }
}
