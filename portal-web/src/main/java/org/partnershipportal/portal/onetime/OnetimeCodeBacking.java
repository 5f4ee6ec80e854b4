package org.partnershipportal.portal.onetime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.onetime.ReceiverLinkService;
import org.partnershipportal.web.page.FormMessages;

/** Asks for the code that was sent apart from the link. */
@Named
@RequestScoped
public class OnetimeCodeBacking {
    @Inject
    ReceiverLinkService links;

    @Inject
    LinkPage page;

    private @Nullable String code;
    private @Nullable Boolean usable;

    /** Whether the link can be used at all. */
    public boolean isUsable() {
        Boolean known = usable;
        if (known == null) {
            known = links.find(page.secret()).isPresent();
            usable = known;
        }
        return known;
    }

    /** Opens the referral when the code is right; of one that is wrong, over or used up the page says the same. */
    public void open() {
        Optional<TrailSecret> key = links.open(page.secret(), code);
        if (key.isPresent()) {
            page.go("case", key.get(), "");
        } else {
            FormMessages.show(new InvalidInputException("code", "error.onetime.code"));
        }
    }

    /** Has another code sent, if there is one left. */
    public void sendCode() {
        links.sendCode(page.secret());
        page.go("code", "?again=yes");
    }

    public void sendFresh() {
        page.sendFresh("code");
    }

    public boolean isAsked() {
        return page.isAsked();
    }

    /** Whether another code was asked for just now. */
    public boolean isAgain() {
        return "yes".equals(page.left("again"));
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
