package org.partnershipportal.portal.onetime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.onetime.ReceiverDoor;
import org.partnershipportal.portal.referral.MoveChoices;
import org.partnershipportal.portal.referral.SeenVersion;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;

/** One referral, for half an hour, to who opened it with link and code: the body's copy, and what it may do now. */
@Named
@RequestScoped
public class OnetimeCaseBacking {
    private static final Set<Move> MOVES =
            EnumSet.of(Move.ACCEPT, Move.HAND_BACK, Move.START, Move.WAIT, Move.RESUME, Move.COMPLETE);

    @Inject
    ReceiverDoor door;

    @Inject
    OrganisationService organisations;

    @Inject
    LinkPage page;

    private boolean read;
    private @Nullable CaseView view;
    private @Nullable String reason;
    private @Nullable String suggested;
    private @Nullable String waitsFor;
    private @Nullable String outcome;
    private @Nullable String text;

    /** The referral as it is now; null when the key opens nothing, or no more. */
    public @Nullable CaseView getView() {
        if (!read) {
            view = door.open(page.secret()).orElse(null);
            read = true;
        }
        return view;
    }

    /** Whether there is something to show; while a sent form is read there always is, so that its answer can be told. */
    public boolean isOpen() {
        return !isWritten() || getView() != null;
    }

    /** While a sent form is read, the referral is not opened. */
    public boolean isWritten() {
        return Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    public boolean may(String move) {
        CaseView shown = isWritten() ? getView() : null;
        return !isWritten() || (shown != null && shown.moves().contains(Move.valueOf(move)));
    }

    /** Whether there is anything to do now. */
    public boolean isMovable() {
        return MOVES.stream().anyMatch(move -> may(move.name()));
    }

    /** The body's own copy; null for none. */
    public @Nullable CaseContent getContent() {
        CaseView shown = getView();
        return shown == null ? null : shown.content().orElse(null);
    }

    public int getVersion() {
        CaseView shown = isWritten() ? getView() : null;
        return shown == null ? 0 : shown.version();
    }

    /** What was done just now, in words; empty for nothing. */
    public String getDone() {
        String done = page.left("done");
        return MOVES.stream().anyMatch(move -> move.name().equals(done))
                ? Messages.text("onetime.case.done." + done)
                : "";
    }

    public void accept() {
        make(MoveForm.accept(version()));
    }

    public void handBack() {
        make(MoveForm.handBack(version(), reason, suggested));
    }

    public void start() {
        make(MoveForm.of(Move.START, version()));
    }

    public void waitForIt() {
        make(MoveForm.because(Move.WAIT, version(), waitsFor));
    }

    public void resume() {
        make(MoveForm.of(Move.RESUME, version()));
    }

    public void complete() {
        Outcome how = outcome == null ? null : Outcome.valueOf(outcome);
        make(MoveForm.complete(version(), how, text));
    }

    public void sendFresh() {
        page.sendFresh("case");
    }

    public boolean isAsked() {
        return page.isAsked();
    }

    private void make(MoveForm form) {
        try {
            door.move(page.secret(), form);
            page.go("case", "?done=" + form.move());
        } catch (NotFoundException gone) {
            page.go("case", "");
        } catch (StaleVersionException late) {
            FormMessages.show(new BusinessException("onetime.case.stale"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** The version that the form carries; one that no referral has, when it carries none. */
    private int version() {
        return SeenVersion.of(page.left("version"));
    }

    public List<SelectItem> getBodies() {
        return organisations.receivers().stream()
                .map(body -> new SelectItem(body.slug(), body.name()))
                .toList();
    }

    public List<SelectItem> getReasons() {
        return MoveChoices.handBacks();
    }

    public List<SelectItem> getWaits() {
        return MoveChoices.waits();
    }

    public List<SelectItem> getOutcomes() {
        return MoveChoices.outcomes();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getSuggested() {
        return suggested;
    }

    public void setSuggested(@Nullable String suggested) {
        this.suggested = suggested;
    }

    public @Nullable String getWaitsFor() {
        return waitsFor;
    }

    public void setWaitsFor(@Nullable String waitsFor) {
        this.waitsFor = waitsFor;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
