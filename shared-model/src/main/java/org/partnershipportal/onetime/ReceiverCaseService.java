package org.partnershipportal.onetime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.onetime.ReceiverLinkRepository.Spoken;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.CaseViews;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveNotAllowed;
import org.partnershipportal.referral.Moves;

/** The one referral that a link has opened: all else of the body the database leaves out. */
@Dependent
@Transactional
public class ReceiverCaseService {
    /** What a receiver may do of all that the table of moves allows its body: to take it on, refuse it, and see it through. */
    static final Set<Move> MOVES =
            EnumSet.of(Move.ACCEPT, Move.HAND_BACK, Move.START, Move.WAIT, Move.RESUME, Move.COMPLETE);

    private final CaseViews views;
    private final Moves moves;
    private final ReceiverLinkRepository links;
    private final CurrentUser user;

    @Inject
    public ReceiverCaseService(CaseViews views, Moves moves, ReceiverLinkRepository links, CurrentUser user) {
        this.views = views;
        this.moves = moves;
        this.links = links;
        this.user = user;
    }

    /**
     * Opens it, which is audited: the body's own copy of the contents.
     *
     * @throws NotFoundException when the body is no party to it
     */
    @Permits(Permission.ANSWER_BY_LINK)
    public CaseView open(String reference) {
        return views.open(reference, user.tenant().orElseThrow());
    }

    /**
     * Makes a move.
     *
     * @return the part's new version
     * @throws StaleVersionException when it has moved since
     * @throws MoveNotAllowed when it is none of those that a receiver makes, or not possible now
     */
    @Permits(Permission.ANSWER_BY_LINK)
    public int move(String reference, MoveForm form) {
        if (!MOVES.contains(form.move())) {
            throw new MoveNotAllowed(form.move(), open(reference).status());
        }
        return moves.make(
                reference, form, user.tenant().orElseThrow(), user.subject().orElseThrow());
    }

    /** Accepts by word of mouth: as move, and who said so is kept with the link. */
    @Permits(Permission.ANSWER_BY_LINK)
    public void acceptSpoken(OpenedReferral referral, int version, String role, Instant at, String recordedBy) {
        links.keepSpoken(referral.part(), referral.body(), new Spoken(role, at, recordedBy));
        move(referral.reference(), MoveForm.accept(version));
    }
}
