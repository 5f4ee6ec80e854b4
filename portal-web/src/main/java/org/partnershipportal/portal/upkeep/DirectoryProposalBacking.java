package org.partnershipportal.portal.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.upkeep.ProposalService;
import org.partnershipportal.upkeep.ProposalView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** One proposed change with its difference; a second person decides. */
@Named
@RequestScoped
public class DirectoryProposalBacking {
    @Inject
    ProposalService proposals;

    @Inject
    HttpServletRequest request;

    private @Nullable ProposalView view;
    private @Nullable String reason;

    public ProposalView getView() {
        if (view == null) {
            view = proposals.get(PathId.id(request));
        }
        return Objects.requireNonNull(view);
    }

    public void approve() {
        decide(proposals::approve, "approved");
    }

    public void refuse() {
        decide(id -> proposals.refuse(id, reason), "refused");
    }

    public void withdraw() {
        decide(proposals::withdraw, "withdrawn");
    }

    private void decide(Decision decision, String how) {
        try {
            decision.take(PathId.id(request));
            News.tellNext(Messages.text("upkeep.proposal.told." + how));
            Faces.redirect(request.getContextPath() + "/directory/upkeep");
        } catch (BusinessException e) {
            FormMessages.show(e);
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** What is done with a proposal. */
    @FunctionalInterface
    private interface Decision {
        void take(UUID id);
    }
}
