package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.portal.enquiry.ContactWays;
import org.partnershipportal.portal.trail.TrailLink;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.DeskStatus;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.referral.SiblingRow;
import org.partnershipportal.trail.StatusMessageRow;
import org.partnershipportal.trail.StatusService;
import org.partnershipportal.web.draft.FormDraft;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;

/** One case: what is known, where it has been, and what the own body may do with it now. */
@Named
@RequestScoped
public class ReferralCaseBacking {
    @Inject
    CaseService cases;

    @Inject
    StatusService status;

    @Inject
    CaseMoves moves;

    @Inject
    Receivers receivers;

    @Inject
    FormDraft draft;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable CaseView view;
    private @Nullable String trailLink;
    private @Nullable String to;
    private @Nullable String reason;
    private @Nullable String suggested;
    private @Nullable String waitsFor;
    private @Nullable String outcome;
    private @Nullable String text;

    /** Opens the case that the address names, which is audited; not found for who is no party to it. */
    public void open() {
        String named = reference == null ? "" : reference;
        view = cases.open(named);
        trailLink = TrailLink.takeFrom(request.getSession(false), named);
    }

    /** The case as it is now; opened at the latest when it is shown again after a refused move. */
    public CaseView getView() {
        if (view == null) {
            open();
        }
        return Objects.requireNonNull(view);
    }

    /** While a sent form is read, the case is not opened: the page shows what it shows only when it is written. */
    public boolean isWritten() {
        return Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** Whether the form of this move is there: a sent one always is, so that its refusal can be told. */
    public boolean may(String move) {
        return !isWritten() || getView().moves().contains(Move.valueOf(move));
    }

    /** The other parts of the same enquiry that the own body sees. */
    public List<SiblingRow> getSiblings() {
        return cases.siblings(getView().reference());
    }

    /** What advisers of any body added for the resident. */
    public List<StatusMessageRow> getMessages() {
        return status.messages(getView().reference());
    }

    /** Other enquiries about the same, at the same place, of late. */
    public List<SiblingRow> getAlike() {
        return cases.duplicates(getView().reference());
    }

    /** The own copy; null for a body that had none. */
    public @Nullable CaseContent getContent() {
        return getView().content().orElse(null);
    }

    /** In words how who brought it will be reached. */
    public String getWay() {
        return getView().content().map(ContactWays::said).orElse("");
    }

    /** Whether there is a form at all. */
    public boolean isMovable() {
        return !isWritten() || !getView().moves().isEmpty();
    }

    /** What was typed for a move that is no longer possible; null for nothing. */
    public @Nullable String getKept() {
        return may(Move.COMPLETE.name()) ? null : text;
    }

    /** Whether something may be put right, or the case be closed without an outcome. */
    public boolean isChangeable() {
        return getView().moves().stream().anyMatch(CaseMoves.CHANGES::contains);
    }

    /** Whether who looks decides on it at the partnership desk. */
    public boolean isDecided() {
        return getView().moves().contains(Move.DECIDE);
    }

    /** How it stands, in words. */
    public String getStanding() {
        CaseView.Desk desk = getView().desk();
        return Standing.of(getView().status(), desk == null ? DeskStatus.FREE : desk.status());
    }

    /** One line of the history in plain words. */
    public String sentence(CaseView.HistoryRow row) {
        return HistoryLine.of(row);
    }

    /** What became of an offer, and why. */
    public String answer(CaseView.Leg leg) {
        String answer = Messages.text("referral.case.leg." + leg.status());
        if (leg.reason() == null) {
            return answer;
        }
        String why = answer + " " + Messages.text("referral.reason." + leg.reason());
        return leg.suggested() == null
                ? why
                : why + " " + Messages.text("referral.case.leg.suggested", leg.suggested());
    }

    /** The version of the case as it is shown: it travels in each form. */
    public int getVersion() {
        return isWritten() ? getView().version() : 0;
    }

    /** Goes on to the page that shows what would travel. */
    public void offer() throws IOException {
        if (to == null) {
            FormMessages.show(new InvalidInputException("to", "error.offer.to-missing"));
            return;
        }
        keepWhatIsTyped();
        Faces.redirect("referral/offer/" + reference + "?to=%s", to);
    }

    public void accept() throws IOException {
        keepWhatIsTyped();
        make(MoveForm.accept(moves.version()));
    }

    public void recall() throws IOException {
        keepWhatIsTyped();
        make(MoveForm.recall(moves.version()));
    }

    public void start() throws IOException {
        keepWhatIsTyped();
        make(MoveForm.of(Move.START, moves.version()));
    }

    public void waitForIt() throws IOException {
        keepWhatIsTyped();
        make(MoveForm.because(Move.WAIT, moves.version(), waitsFor));
    }

    public void resume() throws IOException {
        keepWhatIsTyped();
        make(MoveForm.of(Move.RESUME, moves.version()));
    }

    public void handBack() throws IOException {
        make(MoveForm.handBack(moves.version(), reason, suggested));
    }

    public void complete() throws IOException {
        Outcome how = outcome == null ? null : Outcome.valueOf(outcome);
        make(MoveForm.complete(moves.version(), how, text));
    }

    /** What the resident is to be told may be typed before the step is taken after which the case is completed. */
    private void keepWhatIsTyped() {
        draft.keep("moves", "outcome", "text");
    }

    private void make(MoveForm form) throws IOException {
        moves.make(Objects.requireNonNull(reference), form, null);
    }

    /** To choose from; while a sent form is read any that there is, for the next page says if it cannot be. */
    public List<SelectItem> getReceivers() {
        return isWritten() ? receivers.choices(getView()) : receivers.all();
    }

    public List<SelectItem> getBodies() {
        return receivers.all();
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

    /** The resident's secret link, after the enquiry was keyed; null at any other time. */
    public @Nullable String getTrailLink() {
        return trailLink;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
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
