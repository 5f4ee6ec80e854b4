package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.admin.account.KeycloakAccounts;
import org.partnershipportal.membership.AccountIsGone;
import org.partnershipportal.membership.InvitationMail;
import org.partnershipportal.membership.SignInServiceUnreachable;
import org.partnershipportal.onboarding.FirstInvitation;
import org.partnershipportal.onboarding.TenantService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The question before the first invitation of a body goes out once more. */
@Named
@RequestScoped
public class TenantAgainBacking {
    @Inject
    TenantService service;

    @Inject
    KeycloakAccounts accounts;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable FirstInvitation first;

    public FirstInvitation getFirst() {
        FirstInvitation read = first;
        if (read == null) {
            read = service.firstInvitation(Ids.of(id));
            first = read;
        }
        return read;
    }

    /** Sends it, goes to the list and says there what was sent. */
    public void send() throws IOException {
        try {
            FirstInvitation sent = getFirst();
            InvitationMail mail = service.inviteAgain(sent.tenant(), accounts);
            News.tellNext(Messages.text(
                    "tenant.again.sent." + mail,
                    sent.administrator().name(),
                    sent.administrator().email(),
                    sent.body()));
            Faces.redirect(address.of("/admin/tenant/list"));
        } catch (AccountIsGone | SignInServiceUnreachable refusal) {
            FormMessages.show(refusal);
        }
    }

    public @Nullable String getId() {
        return id;
    }
}
