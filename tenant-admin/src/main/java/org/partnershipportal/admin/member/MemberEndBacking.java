package org.partnershipportal.admin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.partnershipportal.admin.account.KeycloakAccounts;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.membership.LastAdministratorLeaves;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.membership.SignInServiceUnreachable;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The question before a membership ends. */
@Named
@RequestScoped
public class MemberEndBacking {
    @Inject
    MemberService service;

    @Inject
    KeycloakAccounts accounts;

    @Inject
    ChosenMember chosen;

    @Inject
    PortalAddress address;

    /**
     * Ends it and goes to the list.
     *
     * @throws NotFoundException when it has ended meanwhile
     */
    public void end() throws IOException {
        try {
            MemberRow leaving = chosen.getMember();
            service.end(leaving.id());
            String role = Messages.text("member.role." + leaving.role());
            News.tellNext(
                    Messages.text(isTakenOut() ? "member.end.done" : "member.end.done-here", leaving.name(), role));
            Faces.redirect(address.of("/admin/member/list"));
        } catch (LastAdministratorLeaves refusal) {
            FormMessages.show(refusal);
        }
    }

    /** False when it is to be done later, from the list; the end holds all the same. */
    private boolean isTakenOut() {
        try {
            service.takeOutLeavers(accounts);
            return true;
        } catch (SignInServiceUnreachable later) {
            return false;
        }
    }
}
