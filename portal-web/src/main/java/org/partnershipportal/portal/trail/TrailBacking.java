package org.partnershipportal.portal.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.portal.upkeep.ReportGate;
import org.partnershipportal.trail.StatusProof;
import org.partnershipportal.watch.LostLinkService;
import org.partnershipportal.web.page.FormMessages;

/** Who has lost the link of an enquiry asks for a fresh one. */
@Named
@RequestScoped
public class TrailBacking {
    @Inject
    LostLinkService links;

    @Inject
    ReportGate gate;

    @Inject
    HttpServletRequest request;

    private @Nullable String reference;
    private @Nullable String detail;

    /** Asks, and says the same whatever comes of it. */
    public void lost() {
        try {
            TrailSecret proof = StatusProof.of(reference, detail);
            if (!gate.letsThrough(request)) {
                throw new BusinessException("error.trail.too-often");
            }
            links.ask(proof);
            Faces.redirect(request.getContextPath() + "/trail?asked=yes");
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String detail) {
        this.detail = detail;
    }
}
