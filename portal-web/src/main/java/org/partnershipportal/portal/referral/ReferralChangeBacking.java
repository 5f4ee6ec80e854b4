package org.partnershipportal.portal.referral;

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
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.portal.place.PlaceChoice;
import org.partnershipportal.portal.place.PlaceChoice.Candidate;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveReason;
import org.partnershipportal.web.page.Messages;

/** Puts a case's place or service right, or closes it without an outcome. */
@Named
@RequestScoped
public class ReferralChangeBacking {
    @Inject
    CaseService cases;

    @Inject
    CaseMoves moves;

    @Inject
    DirectoryService directory;

    @Inject
    PlaceChoice places;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable CaseView view;
    private @Nullable String service;
    private @Nullable String place;
    private List<Candidate> candidates = List.of();
    private @Nullable String withdrawn;
    private @Nullable String mistake;

    /** Opens the case, which is audited; not found for who is no party to it. */
    public void open() {
        view = cases.open(reference == null ? "" : reference);
    }

    /** The case as it is now; opened at the latest when it is shown again after a refused move. */
    public CaseView getView() {
        if (view == null) {
            open();
        }
        return Objects.requireNonNull(view);
    }

    /** Whether the form of this move is there: a sent one always is, so that its refusal can be told. */
    public boolean may(String move) {
        return Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || getView().moves().contains(Move.valueOf(move));
    }

    /** Whether there is anything to do on this page. */
    public boolean isPossible() {
        return getView().moves().stream().anyMatch(CaseMoves.CHANGES::contains);
    }

    public void correct() throws IOException {
        make(MoveForm.correct(moves.version(), service, places.chosenFor("place", place)));
        candidates = places.candidates(place);
    }

    public void withdraw() throws IOException {
        make(MoveForm.because(Move.WITHDRAW, moves.version(), withdrawn));
    }

    public void recordError() throws IOException {
        make(MoveForm.because(Move.ERROR, moves.version(), mistake));
    }

    private void make(MoveForm form) throws IOException {
        moves.make(Objects.requireNonNull(reference), form, null);
        view = null;
    }

    public List<SelectItem> getServices() {
        return directory.services().stream()
                .map(row -> new SelectItem(row.slug(), row.name()))
                .toList();
    }

    /** The places that the typed one may be, when it was not found or is the name of several. */
    public List<Candidate> getCandidates() {
        return candidates;
    }

    public List<SelectItem> getWithdrawals() {
        return reasons(Move.WITHDRAW);
    }

    public List<SelectItem> getMistakes() {
        return reasons(Move.ERROR);
    }

    private static List<SelectItem> reasons(Move move) {
        return MoveReason.codes(move).stream()
                .map(code -> new SelectItem(
                        code, Messages.text("referral.reason." + code).replaceFirst("\\.$", "")))
                .toList();
    }

    public @Nullable String getService() {
        return service;
    }

    public void setService(@Nullable String service) {
        this.service = service;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(@Nullable String withdrawn) {
        this.withdrawn = withdrawn;
    }

    public @Nullable String getMistake() {
        return mistake;
    }

    public void setMistake(@Nullable String mistake) {
        this.mistake = mistake;
    }
}
