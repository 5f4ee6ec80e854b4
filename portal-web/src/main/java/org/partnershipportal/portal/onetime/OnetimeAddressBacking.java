package org.partnershipportal.portal.onetime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnershipportal.onetime.ReferralAddressService;

/** Asks somebody at an address whether referrals for a body may go there. */
@Named
@RequestScoped
public class OnetimeAddressBacking {
    @Inject
    ReferralAddressService addresses;

    @Inject
    LinkPage page;

    /** The name of the body; empty when the link proves no address, or no more. */
    public String getBody() {
        return addresses.find(page.secret()).orElse("");
    }

    public void confirm() {
        addresses.confirm(page.secret());
        page.go("address", "?done=yes");
    }

    public boolean isDone() {
        return "yes".equals(page.left("done"));
    }
}
