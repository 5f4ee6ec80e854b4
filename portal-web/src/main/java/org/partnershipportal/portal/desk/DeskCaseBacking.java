package org.partnershipportal.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.portal.referral.CaseMoves;
import org.partnershipportal.portal.referral.HistoryLine;
import org.partnershipportal.portal.referral.Receivers;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.DeskStatus;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** The routing facts of one case at the partnership desk, and the decision. */
@Named
@RequestScoped
public class DeskCaseBacking {
    @Inject
    CaseService cases;

    @Inject
    CaseMoves moves;

    @Inject
    Receivers receivers;

    @Inject
    OrganisationService organisations;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable CaseView view;
    private @Nullable String to;
    private @Nullable String text;

    /**
     * Opens it, which is audited.
     *
     * @throws NotFoundException when the desk has nothing to do with it, or it is not this person's to see
     */
    public void open() {
        CaseView opened = cases.open(reference == null ? "" : reference);
        CaseView.Desk desk = opened.desk();
        boolean waits = desk != null && desk.status() == DeskStatus.AT_DESK;
        if (desk == null || (waits && !opened.moves().contains(Move.DECIDE))) {
            throw new NotFoundException("error.case.not-found");
        }
        view = opened;
    }

    public CaseView getView() {
        if (view == null) {
            open();
        }
        return Objects.requireNonNull(view);
    }

    /** Whether the form is there: a sent one always is, so that its refusal can be told. */
    public boolean isDecidable() {
        return Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || getView().moves().contains(Move.DECIDE);
    }

    /** One line of the history in plain words. */
    public String sentence(CaseView.HistoryRow row) {
        return HistoryLine.of(row);
    }

    /** Decides, overruling the hand-back of a body that handed it back. */
    public void decide() throws IOException {
        String body = organisations
                .findBySlug(to == null ? "" : to)
                .map(BodyRow::name)
                .orElse("");
        Move move = getView().handedBack().contains(body) ? Move.OVERRULE : Move.DECIDE;
        if (moves.isMade(getView().reference(), MoveForm.decide(move, moves.version(), to, text))) {
            News.tellNext(Messages.text("desk.case.done", getView().reference(), body));
            Faces.redirect("desk/list");
        }
        view = null;
    }

    public List<SelectItem> getBodies() {
        return receivers.decidable(getView());
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
